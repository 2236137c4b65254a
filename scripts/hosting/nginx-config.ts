import { CONTENT_TYPES, isText } from '../content-types.mjs';
import { DEFAULT_CACHE, type HeaderRule, type Redirect } from '../host-rules.mjs';

/** What the configuration is made for. */
export interface NginxSite {
  rules: readonly HeaderRule[];
  redirects: readonly Redirect[];
  /** The path the site stands at, `/` or `/open-door/`. */
  base: string;
  /** The folder that nginx reads; the path of an address follows it, base and all. */
  root: string;
  /** An address or port to listen at, such as `80` or `127.0.0.1:8080`. */
  listen: string;
  /** Host names, `_` for any. */
  serverName: string;
  /** True where nginx has the module that sends files compressed with Brotli. */
  brotli: boolean;
}

/** nginx reads no longer word than this, in bytes. */
const LONGEST = 4000;

/**
 * The configuration of nginx for the site. Headers stand at one level, each with a variable where it depends on the
 * address: nginx forgets those of an outer level as soon as an inner one adds any. Throws on a value or a path that
 * cannot be written so.
 */
export function nginxConfig(site: NginxSite): string {
  const { base } = site;
  const headers = headerNames(site.rules).map((name) => headerOf(name, site));
  const outer = headers.flatMap(({ map }) => map);
  const redirects = site.redirects.map(
    ({ from, to, status }) => `location = ${word(from)} { return ${status} ${word(to)}; }`,
  );
  return `# Open Door, for nginx 1.22 or later. Made by \`npm run host:nginx\` from the _headers and _redirects of the built site:
# make it anew with each build, since the security policy names what the pages hold.
# It belongs where the http block includes files, for example /etc/nginx/conf.d/open-door.conf.

${outer.join('\n')}
server {
  listen ${site.listen};
  server_name ${site.serverName};
  server_tokens off;
  # A proxy before nginx may speak https where nginx does not.
  absolute_redirect off;
  # What a reader compares and searches stands in the address. nginx alone refuses addresses over 8 kilobytes.
  large_client_header_buffers 4 64k;
${base === '/' ? '' : `  location = ${word(base.replace(/\/$/, ''))} { return 301 ${word(base)}; }\n`}
  # This block stands by itself: it can be moved into a server block that is there already.
  location ${word(base)} {
    root ${word(site.root)};
    index index.html;
    try_files $uri $uri/ =404;
    error_page 404 ${word(`${base}404.html`)};

    # Names without a dot.
    default_type text/plain;
    types {
${typeLines()}
    }
    charset utf-8;
    charset_types ${textTypes().join(' ')};

    # Files compressed beforehand stand beside the others.
    gzip_static on;
    gzip_vary on;
${site.brotli ? '    brotli_static on;\n' : ''}
${headers.map(({ line }) => `    ${line}`).join('\n')}

${redirects.map((line) => `    ${line}`).join('\n')}
  }
}
`;
}

const headerNames = (rules: readonly HeaderRule[]): string[] => [
  ...new Set(['Cache-Control', ...rules.flatMap(({ headers }) => headers.map(([name]) => name))]),
];

/** A header as a line, and the map that its value depends on, if it does. */
function headerOf(name: string, { rules, base }: NginxSite): { line: string; map: string[] } {
  const given = rules.flatMap(({ path, headers }) =>
    headers.filter(([other]) => other === name).map(([, value]) => ({ path, value })),
  );
  const everywhere = given.find(({ path }) => path === `${base}*`)?.value;
  const special = given.filter(({ path }) => path !== `${base}*`);
  const usual = everywhere ?? (name === 'Cache-Control' ? DEFAULT_CACHE : '');
  if (special.length === 0) return { line: `add_header ${name} ${word(usual)} always;`, map: [] };
  const variable = `$open_door_${name.toLowerCase().replaceAll('-', '_')}`;
  const lines = special.reverse().map(({ path, value }) => `  ${pattern(path)} ${word(value)};`);
  return {
    line: `add_header ${name} ${variable} always;`,
    // nginx leaves out a header whose value is empty. The first pattern that fits counts, so later rules come first.
    map: [`map $uri ${variable} {\n  default ${word(usual)};\n${lines.join('\n')}\n}\n`],
  };
}

/** A path of the header file as nginx's map has it. */
function pattern(path: string): string {
  if (/\*./.test(path) || path.includes(':'))
    throw new Error(`_headers has the path "${path}". Write a plain path, or one that ends in *`);
  if (!path.endsWith('*')) return word(path);
  return word(`~^${path.slice(0, -1).replace(/[.+?()[\]{}^|]/g, (sign) => `\\${sign}`)}`);
}

/** A word of the configuration, in quotes. Throws on what would end or change it. */
function word(text: string): string {
  if (/["$\n]/.test(text) || /\\$/.test(text))
    throw new Error(`nginx cannot be given the text ${JSON.stringify(text)}`);
  if (Buffer.byteLength(text) > LONGEST)
    throw new Error(`nginx reads no text longer than ${LONGEST} bytes; one begins "${text.slice(0, 60)}"`);
  return `"${text}"`;
}

function typeLines(): string {
  const byType = Map.groupBy(Object.entries(CONTENT_TYPES), ([, type]) => type);
  return [...byType].map(([type, kinds]) => `      ${type} ${kinds.map(([kind]) => kind).join(' ')};`).join('\n');
}

/** Text without `text/html`, which nginx always counts as such and warns of when told again. */
const textTypes = (): string[] => [
  ...new Set(Object.values(CONTENT_TYPES).filter((type) => isText(type) && type !== 'text/html')),
];

import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { typeOf } from '../content-types.mjs';
import { readHeaders, readRedirects } from '../host-rules.mjs';
import { nginxConfig, type NginxSite } from './nginx-config.ts';
import { precompress } from './precompress.ts';

/** Files that speak to hosts, not to readers. */
const FOR_HOSTS = new Set(['_headers', '_redirects']);

/** Where the built site is and what is to be made of it. */
export interface Preparation extends Pick<NginxSite, 'base' | 'listen' | 'serverName' | 'brotli'> {
  /** The built site. */
  dist: string;
  /** The folder to make: `site/` to copy to the server and `open-door.conf`. It is emptied first. */
  out: string;
  /** Where `site/` will stand on the server. */
  root: string;
  /** How hard Brotli tries, 1 to 11. */
  effort: number;
}

/**
 * Makes what a server with nginx needs: the site with compressed files beside the others, and its configuration.
 * Throws when the site has a kind of file whose content type is not known, or was built for another base.
 */
export async function prepareNginx({ dist, out, root, effort, ...server }: Preparation) {
  const files = await readdir(dist, { recursive: true, withFileTypes: true });
  const unknown = files.filter((file) => file.isFile() && !FOR_HOSTS.has(file.name) && typeOf(file.name) === undefined);
  if (unknown.length > 0)
    throw new Error(
      `No content type is known for ${unknown.map(({ name }) => name).join(', ')}. Add it to scripts/content-types.mjs.`,
    );
  const rules = readHeaders(await readFile(join(dist, '_headers'), 'utf8'));
  if (!rules.some(({ path }) => path === `${server.base}*`))
    throw new Error(
      `The built site has no headers for ${server.base}, so it was built for another path. Build it with SITE_BASE=${server.base}`,
    );
  const redirects = readRedirects(await readFile(join(dist, '_redirects'), 'utf8'));

  await rm(join(out, 'site'), { recursive: true, force: true });
  const folder = join(out, 'site', server.base);
  await mkdir(folder, { recursive: true });
  await cp(dist, folder, { recursive: true, filter: (path) => !FOR_HOSTS.has(basename(path)) });
  const compressed = await precompress(folder, effort);
  const config = join(out, 'open-door.conf');
  await writeFile(config, nginxConfig({ rules, redirects, root, ...server }));
  return { config, compressed };
}

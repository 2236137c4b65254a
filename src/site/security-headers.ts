import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { underBase, withoutComments } from './host-files.ts';

/** The content security policy apart from scripts and styles, which Astro adds with the hashes of each page. */
export const CSP_DIRECTIVES = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/** What stands in `public/_headers` where the policy belongs. */
const PLACEHOLDER = '{{content-security-policy}}';

/**
 * Astro integration: writes the files that tell a host how to serve the built site, `_headers` and `_redirects`, for the
 * path it stands at. Headers carry what a meta element cannot (`frame-ancestors`) and, since they hold for every page,
 * the hashes of all pages together. Every server is configured from these two files (docs/adr/0018-one-source-for-hosts.md).
 */
export function securityHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'open-door-security-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const rewrite = async (name: string, change: (text: string) => string) => {
          const path = join(site, name);
          await writeFile(path, underBase(withoutComments(change(await readFile(path, 'utf8'))), base));
        };
        const pages = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.html'));
        const policies = await Promise.all(
          pages.map(async (path) => policyOf(await readFile(join(site, path), 'utf8'))),
        );
        await rewrite('_headers', (headers) => {
          if (!headers.includes(PLACEHOLDER))
            throw new Error(`public/_headers lacks ${PLACEHOLDER}, so no policy would be sent`);
          return headers.replace(PLACEHOLDER, `${mergePolicies(policies)}; frame-ancestors 'none'`);
        });
        await rewrite('_redirects', (redirects) => redirects);
      },
    },
  };
}

/** The policy in the meta element of a page. Throws when there is none. */
export function policyOf(html: string): string {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  if (policy === undefined) throw new Error('a built page has no content security policy');
  return policy;
}

/** One policy that allows what any of several allow: each directive with all of their values. */
export function mergePolicies(policies: readonly string[]): string {
  const merged = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...values] = directive.trim().split(/\s+/);
    if (!name) continue;
    const known = merged.get(name) ?? new Set();
    values.forEach((value) => known.add(value));
    merged.set(name, known);
  }
  return [...merged].map(([name, values]) => [name, ...values].join(' ')).join('; ');
}

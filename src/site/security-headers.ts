import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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
 * Astro integration: writes the policy into the header file of the built site. Headers carry what a meta
 * element cannot (`frame-ancestors`) and, since they hold for every page, the hashes of all pages together.
 */
export function securityHeaders(): AstroIntegration {
  return {
    name: 'open-door-security-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const pages = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.html'));
        const policies = await Promise.all(
          pages.map(async (path) => policyOf(await readFile(join(site, path), 'utf8'))),
        );
        const path = join(site, '_headers');
        const headers = await readFile(path, 'utf8');
        if (!headers.includes(PLACEHOLDER))
          throw new Error(`public/_headers lacks ${PLACEHOLDER}, so no policy would be sent`);
        await writeFile(path, headers.replace(PLACEHOLDER, `${mergePolicies(policies)}; frame-ancestors 'none'`));
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

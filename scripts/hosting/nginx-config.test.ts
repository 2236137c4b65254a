import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHeaders, readRedirects } from '../host-rules.mjs';
import { findNginx } from '../nginx.mjs';
import { nginxConfig } from './nginx-config.ts';
import { prepareNginx } from './prepare-nginx.ts';
import { freePort, hasBrotli, runNginx } from './run-nginx.ts';

const RULES = `/open-door/*
  Content-Security-Policy: default-src 'self'; frame-ancestors 'none'
/open-door/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/open-door/_astro/later.js
  Cache-Control: no-store
`;
const site = {
  rules: readHeaders(RULES),
  redirects: readRedirects('/open-door/old /open-door/models/ 301\n'),
  base: '/open-door/',
  root: '/srv/site',
  listen: '8080',
  serverName: '_',
  brotli: false,
};

describe('the configuration of nginx', () => {
  it('gives a header that depends on the address through a map, later rules first', () => {
    const map = /map \$uri \$open_door_cache_control \{\n([^}]*)\}/.exec(nginxConfig(site))?.[1] ?? '';
    expect(map.trim().split(/\n\s*/)).toEqual([
      'default "no-cache";',
      '"/open-door/_astro/later.js" "no-store";',
      '"~^/open-door/_astro/" "public, max-age=31536000, immutable";',
    ]);
  });
  it('asks for Brotli only where the module is there, for nginx does not start without', () => {
    expect(nginxConfig(site)).not.toContain('brotli');
    expect(nginxConfig({ ...site, brotli: true })).toContain('brotli_static on;');
  });
  it.each([
    ['a quote', { headers: [['A', 'b"; root "/']] }, 'cannot be given'],
    ['a variable', { headers: [['A', '$uri']] }, 'cannot be given'],
    ['more than nginx reads', { headers: [['A', 'x'.repeat(5000)]] }, 'no text longer'],
    ['a star in the middle', { path: '/open-door/*/x', headers: [['A', 'b']] }, 'Write a plain path'],
  ] as const)('refuses %s', (_, { headers, ...rule }, says) => {
    const rules = [
      { path: '/open-door/*', ...rule, headers: headers.map(([name, value]): [string, string] => [name, value]) },
    ];
    expect(() => nginxConfig({ ...site, rules })).toThrow(says);
  });
});

const nginx = findNginx();
describe.skipIf(!nginx)(
  `a site at another path, served by nginx${nginx ? '' : ' (skipped: nginx is not installed)'}`,
  () => {
    let folder = '';
    let origin = '';
    let server: Awaited<ReturnType<typeof runNginx>> | undefined;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'open-door-nginx-'));
      const dist = join(folder, 'dist');
      const files = {
        _headers: RULES,
        _redirects: '/open-door/old /open-door/models/ 301\n',
        'index.html': 'home',
        '404.html': 'no such page',
        'models/index.html': 'models',
        '_astro/a.js': 'let a;',
        '_astro/later.js': 'let b;',
        'references.ris': 'TY  - BOOK',
        SHA256SUMS: 'abc',
        '.well-known/security.txt': 'Contact: x',
      };
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(dist, path)), { recursive: true });
        await writeFile(join(dist, path), content);
      }
      const port = await freePort();
      const { config } = await prepareNginx({
        ...site,
        dist,
        out: folder,
        root: join(folder, 'site'),
        listen: `127.0.0.1:${port}`,
        effort: 4,
        brotli: hasBrotli(),
      });
      if (nginx) server = await runNginx(nginx, folder, config, port);
      origin = `http://127.0.0.1:${port}`;
    });
    afterAll(async () => {
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
    });
    const ask = (path: string) => fetch(origin + path, { redirect: 'manual' });

    it.each([
      ['/open-door/', 200, 'home'],
      ['/open-door/models/', 200, 'models'],
      ['/open-door/.well-known/security.txt', 200, 'Contact: x'],
      ['/open-door/no-such/', 404, 'no such page'],
      ['/open-door/_headers', 404, 'no such page'],
      ['/open-door/_redirects', 404, 'no such page'],
    ])('%s gives %i', async (path, status, body) => {
      const answer = await ask(path);
      expect([answer.status, await answer.text()]).toEqual([status, body]);
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    });
    it.each([
      ['/open-door', '/open-door/'],
      ['/open-door/models', '/open-door/models/'],
      ['/open-door/old', '/open-door/models/'],
    ])('%s leads to %s, whatever host and scheme a proxy before nginx has', async (path, to) => {
      const answer = await ask(path);
      expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
    });
    it.each([
      ['/open-door/', 'no-cache', 'text/html; charset=utf-8'],
      ['/open-door/_astro/a.js', 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8'],
      ['/open-door/_astro/later.js', 'no-store', 'text/javascript; charset=utf-8'],
      ['/open-door/_astro/gone.js', 'no-cache', 'text/html; charset=utf-8'],
      ['/open-door/references.ris', 'no-cache', 'application/x-research-info-systems; charset=utf-8'],
      ['/open-door/SHA256SUMS', 'no-cache', 'text/plain; charset=utf-8'],
    ])('%s is kept as %s and is %s', async (path, cache, type) => {
      const { headers } = await ask(path);
      expect([headers.get('cache-control'), headers.get('content-type')]).toEqual([cache, type]);
    });
    it('is not made from a file whose type no browser could be told', async () => {
      const dist = join(folder, 'dist');
      await writeFile(join(dist, 'a.mystery'), 'x');
      const made = prepareNginx({ ...site, dist, out: join(folder, 'other'), root: folder, effort: 1 });
      await expect(made).rejects.toThrow('a.mystery');
      await rm(join(dist, 'a.mystery'));
    });
    it('is not made from a site that was built for another path', async () => {
      const made = prepareNginx({
        ...site,
        base: '/',
        dist: join(folder, 'dist'),
        out: join(folder, 'other'),
        root: folder,
        effort: 1,
      });
      await expect(made).rejects.toThrow('built for another path');
    });
    it('nginx has nothing to complain of', () => {
      expect(server?.warnings()).not.toMatch(/\[(?:warn|emerg|crit)\]/);
    });
  },
);

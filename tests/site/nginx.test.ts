import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareNginx } from '../../scripts/hosting/prepare-nginx.ts';
import { freePort, hasBrotli, runNginx } from '../../scripts/hosting/run-nginx.ts';
import { headersFor, readHeaders, readRedirects } from '../../scripts/host-rules.mjs';
import { findNginx } from '../../scripts/nginx.mjs';
import { DIST } from './built-site.ts';

/** The site as a council's server would hand it out: the configuration of docs/hosting.md, tried on a real nginx. */
const nginx = findNginx();
const told = nginx ? '' : ' (skipped: nginx is not installed; `apt-get install nginx-light` or NGINX_PATH)';

describe.skipIf(!nginx)(`the built site, served by nginx${told}`, () => {
  let folder = '';
  let origin = '';
  let server: Awaited<ReturnType<typeof runNginx>> | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'open-door-nginx-'));
    const port = await freePort();
    const { config } = await prepareNginx({
      dist: DIST,
      base: '/',
      out: folder,
      root: join(folder, 'site'),
      listen: `127.0.0.1:${port}`,
      serverName: '_',
      brotli: hasBrotli(),
      effort: 1,
    });
    if (nginx) server = await runNginx(nginx, folder, config, port);
    origin = `http://127.0.0.1:${port}`;
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const ask = (path: string, options: RequestInit = {}) => fetch(origin + path, { redirect: 'manual', ...options });
  const rules = async () => readHeaders(await readFile(join(DIST, '_headers'), 'utf8'));

  it.each([
    '/',
    '/case-studies/doncaster/',
    '/search/',
    '/robots.txt',
    '/pagefind/pagefind.js',
    '/sitemap-index.xml',
    '/sw.js',
  ])('%s comes with every header of the header file', async (path) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    const wanted = headersFor(await rules(), path);
    expect(Object.keys(wanted).length).toBeGreaterThan(5);
    for (const [name, value] of Object.entries(wanted)) expect(headers.get(name), name).toBe(value);
  });

  it('lets files whose names hold a hash live for a year, and has pages asked for again at no cost', async () => {
    const [script] = (await readdir(join(DIST, '_astro'))).filter((name) => name.endsWith('.js'));
    expect((await ask(`/_astro/${script ?? ''}`)).headers.get('cache-control')).toContain('immutable');
    const page = await ask('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = await ask('/', { headers: { 'If-None-Match': page.headers.get('etag') ?? '' } });
    expect([again.status, (await again.text()).length]).toEqual([304, 0]);
  });

  it.each(['/no-such-page/', '/_astro/gone.js', '/_headers', '/_redirects', '/case-studies/doncaster/x'])(
    '%s is not there: the page says so, and is not kept',
    async (path) => {
      const { status, headers } = await ask(path);
      expect(status).toBe(404);
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(await (await ask(path)).text()).toBe(await readFile(join(DIST, '404.html'), 'utf8'));
    },
  );

  it.each([
    ['gzip', gunzipSync, true],
    ['br', brotliDecompressSync, hasBrotli()],
  ] as const)('sends what was compressed beforehand with %s, to those who take it', async (encoding, open, there) => {
    const file = join(folder, 'site', `index.html.${encoding === 'gzip' ? 'gz' : encoding}`);
    expect(open(readFileSync(file)).toString()).toBe(await readFile(join(DIST, 'index.html'), 'utf8'));
    const page = await ask('/', { headers: { 'Accept-Encoding': encoding } });
    expect(page.headers.get('content-encoding')).toBe(there ? encoding : null);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const plain = await ask('/', { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('vary')).toContain('Accept-Encoding');
  });

  it('follows every redirect to something that is there, and keeps a page without its last slash in place', async () => {
    const redirects = readRedirects(await readFile(join(DIST, '_redirects'), 'utf8'));
    expect(redirects.length).toBeGreaterThan(0);
    for (const { from, to, status } of redirects) {
      const answer = await ask(from);
      expect([answer.status, answer.headers.get('location')], from).toEqual([status, to]);
      expect((await ask(to)).status, to).toBe(200);
      expect(existsSync(join(DIST, from)), `${from} is a file of the site, so no host would redirect it`).toBe(false);
    }
    expect((await ask('/models')).headers.get('location')).toBe('/models/');
  });

  // nginx refused the long addresses of two journeys, 414, where a page explains them.
  it('lets a page explain an address that is far too long', async () => {
    expect((await ask(`/compare/?cases=${'a,'.repeat(20_000)}`)).status).toBe(200);
  });

  it('takes nothing from readers', async () => {
    expect((await ask('/', { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it('nginx has nothing to complain of', () => {
    expect(server?.warnings()).not.toMatch(/\[(?:warn|emerg|crit)\]/);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { headersFor, readHeaders, readRedirects, siteBase } from './host-rules.mjs';
import { freePort } from './hosting/run-nginx.ts';
import { handler } from './serve.mjs';

describe('the files that speak to hosts', () => {
  const rules = readHeaders('# why\n/*\n  A: 1: 2\n\n/_astro/*\n  Cache-Control: public\n/x.js\n  B: y\n');
  it('gives an address the headers of every rule that speaks of it', () => {
    expect(headersFor(rules, '/models/')).toEqual({ 'Cache-Control': 'no-cache', A: '1: 2' });
    expect(headersFor(rules, '/_astro/a.js')).toEqual({ 'Cache-Control': 'public', A: '1: 2' });
    expect(headersFor(rules, '/x.js')).toMatchObject({ B: 'y' });
  });
  it('refuses a redirect that some servers could not be told', () => {
    expect(readRedirects('# moved\n/a /b/ 308\n/c /d\n')).toEqual([
      { from: '/a', to: '/b/', status: 308 },
      { from: '/c', to: '/d', status: 301 },
    ]);
    for (const line of ['/a/* /b/ 301', '/a https://example.org/ 301', '/a /b 200', '/a', 'a /b'])
      expect(() => readRedirects(line), line).toThrow('Write an old path');
  });
});

it.each([
  [undefined, '/'],
  ['/', '/'],
  ['open-door', '/open-door/'],
  ['/a/open-door/', '/a/open-door/'],
])('SITE_BASE %s stands for %s', (written, base) => {
  vi.stubEnv('SITE_BASE', written);
  expect(siteBase()).toBe(base);
  vi.unstubAllEnvs();
});

describe('the site at another path, served by npm start', () => {
  let folder = '';
  let origin = '';
  let server: Server;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'open-door-serve-'));
    const files = {
      _headers: '/open-door/*\n  A: b\n/open-door/_astro/*\n  Cache-Control: immutable\n',
      _redirects: '/open-door/old /open-door/models/ 302\n',
      '404.html': 'no such page',
      'models/index.html': 'models',
      'references.ris': 'TY',
      '_astro/a.js': 'let a;',
    };
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const port = await freePort();
    server = createServer(handler(folder, '/open-door/'));
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  // A browser that kept "not there" for a year would not find the file when an older release is put back.
  it.each([
    ['/open-door/models/', 200, 'no-cache', 'models'],
    ['/open-door/_astro/a.js', 200, 'immutable', 'let a;'],
    ['/open-door/_astro/gone.js', 404, 'no-cache', 'no such page'],
    ['/open-door/_headers', 404, 'no-cache', 'no such page'],
    ['/models/', 404, 'no-cache', 'no such page'],
  ])('%s: %i, kept as %s', async (path, status, cache, body) => {
    const answer = await fetch(origin + path);
    expect([answer.status, answer.headers.get('cache-control'), await answer.text()]).toEqual([status, cache, body]);
    expect(answer.headers.get('a')).toBe('b');
  });
  it.each([
    ['/open-door', 301, '/open-door/'],
    ['/open-door/old', 302, '/open-door/models/'],
  ])('%s leads on, %i', async (path, status, to) => {
    const answer = await fetch(origin + path, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([status, to]);
  });
  // Pages were once sent as plain text, and every measure of them was of their source.
  it.each([
    ['models/', 'text/html;charset=utf-8'],
    ['models', 'text/html;charset=utf-8'],
    ['404.html', 'text/html; charset=utf-8'],
    ['_astro/a.js', 'text/javascript; charset=utf-8'],
    ['references.ris', 'application/x-research-info-systems; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    expect((await fetch(`${origin}/open-door/${path}`)).headers.get('content-type')).toBe(type);
  });
});

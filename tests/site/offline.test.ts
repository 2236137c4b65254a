import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { headersFor, readHeaders } from '../../scripts/host-rules.mjs';
import { builtPages, DIST } from './built-site.ts';

const pageAt = (path: string): string => builtPages().find((page) => page.path === path)?.html ?? '';
const figure = (name: string, html = pageAt('/offline/')): string =>
  new RegExp(`<span data-figure="${name}">([^<]*)</span>`).exec(html)?.[1] ?? '';

describe('the worker that keeps the library', () => {
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
  const kept = JSON.parse(/\[\{"revision".*?\}\]/s.exec(worker)?.[0] ?? '[]') as {
    url: string;
    revision: string | null;
  }[];
  const urls = new Set(kept.map(({ url }) => url));

  it('keeps every page but the one that a server gives for what is not there', () => {
    const pages = builtPages()
      .map(({ path }) => path.slice(1) || './')
      .filter((path) => path !== '404.html');
    expect(pages.filter((path) => !urls.has(path))).toEqual([]);
  });
  it.each([
    ['search', /^pagefind\/wasm\..*\.pagefind$/],
    ['the pages of search', /^pagefind\/fragment\//],
    ['names', /^search\/names\.json$/],
    ['matrices', /^compare\/cases\/doncaster\.json$/],
    ['the decision aid', /^decision-aid\/aid\.json$/],
    ['its workers', /^_astro\/appraisal\.worker/],
    ['what writes Word', /^_astro\/docx-file\./],
    ['what writes spreadsheets', /^_astro\/workbook\./],
    ['facts', /^evidence\/facts\//],
    ['the typeface', /\.woff2$/],
    ['the page for what is not kept', /^offline\/not-kept\/$/],
  ])('keeps %s', (_, pattern) => {
    expect([...urls].filter((url) => pattern.test(url)).length).toBeGreaterThan(0);
  });
  it('leaves out what is only taken away', () => {
    expect(
      [...urls].filter(
        (url) =>
          /^(?:cards|data\/.+|changes\/.+)|references|\.zip$|^_headers/.test(url) && !/^data\/dictionary\//.test(url),
      ),
    ).toEqual([]);
  });
  it('knows each file by what is in it, so that only what changed is fetched again', () => {
    for (const { url, revision } of kept.slice(0, 400)) {
      const file = url === './' ? 'index.html' : url.endsWith('/') ? `${url}index.html` : url;
      const hash = createHash('md5')
        .update(readFileSync(join(DIST, file)))
        .digest('hex');
      expect(revision, url).toBe(url.startsWith('_astro/') ? null : hash);
    }
  });
  it('loads nothing from elsewhere, evaluates no text, and takes over only when told', () => {
    expect(worker).not.toMatch(/importScripts|\beval\(|new Function|https:\/\/storage/);
    expect(worker.match(/skipWaiting/g)).toHaveLength(1);
  });
  it('is asked for anew each time', () => {
    const rules = readHeaders(readFileSync(join(DIST, '_headers'), 'utf8'));
    expect(headersFor(rules, '/sw.js')['Cache-Control']).toBe('no-cache');
  });
  it('is registered by no page but the one with the button', () => {
    const scripts = readdirSync(join(DIST, '_astro')).filter(
      (name) => name.endsWith('.js') && readFileSync(join(DIST, '_astro', name), 'utf8').includes('sw.js'),
    );
    expect(scripts).toHaveLength(1);
    const pages = builtPages().filter(({ html }) => html.includes(scripts[0] ?? '?'));
    expect(pages.map(({ path }) => path)).toEqual(['/offline/']);
  });
});

describe('the page on reading offline', () => {
  it('has every figure filled in', () => {
    for (const path of ['/offline/', '/data/']) expect(pageAt(path)).not.toContain('not counted yet');
    expect(figure('all-size')).toMatch(/^\d+\.\d MB$/);
    expect(figure('all-sent')).toMatch(/^\d+\.\d MB$/);
  });
  it('tells the sum of its parts', () => {
    const count = (kind: string) => Number(figure(`${kind}-files`).replace(',', ''));
    expect(count('pages') + count('search') + count('facts') + count('programs')).toBe(count('all'));
    expect(count('all')).toBeGreaterThan(900);
  });
});

describe('the edition to unzip', () => {
  const zip = new Uint8Array(readFileSync(join(DIST, 'data', 'open-door-offline.zip')));
  const files = new Map(
    Object.entries(unzipSync(zip)).map(([path, content]) => [path.replace(/^open-door\//, ''), content]),
  );
  const textOf = (path: string): string => strFromU8(files.get(path) ?? new Uint8Array());
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));

  it('is the file whose checksum and size both pages tell', () => {
    const sum = createHash('sha256').update(zip).digest('hex');
    expect([figure('edition-sum'), figure('edition-sum', pageAt('/data/'))]).toEqual([sum, sum]);
    expect(figure('edition-size')).toBe(`${(zip.length / 1_000_000).toFixed(1)} MB`);
  });
  it('holds every page, and all of one folder', () => {
    const site = builtPages()
      .map(({ path }) => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`)
      .filter((path) => path !== '404.html' && path !== 'offline/not-kept/index.html');
    expect(pages.sort()).toEqual(site.sort());
    expect([...files.keys()].filter((path) => path.startsWith('/') || path.includes('..'))).toEqual([]);
  });
  it('has no address that begins with a slash, and each leads to a file of it', () => {
    const faults = pages.flatMap((page) =>
      [...textOf(page).matchAll(/<[a-z](?:"[^"]*"|[^">])*>/g)].flatMap(([tag]) =>
        [...tag.matchAll(/ (?:href|src|action|component-url|renderer-url)="([^"]*)"/g)].flatMap(([, address = '']) => {
          if (address.startsWith('#') || address.startsWith('?') || /^[a-z]+:/.test(address)) return [];
          const { pathname } = new URL(address, `file:///${page}`);
          return address.startsWith('.') && files.has(decodeURIComponent(pathname.slice(1)))
            ? []
            : `${page}: ${address}`;
        }),
      ),
    );
    expect(faults).toEqual([]);
  });
  it('needs no module, no fetch and no style from elsewhere', () => {
    for (const page of pages) {
      const html = textOf(page);
      expect(html, page).not.toMatch(/type="module"|<script>[^<]*\bimport\(/);
      expect(html, page).toContain("connect-src 'none'");
    }
    for (const [path] of files) {
      if (path.endsWith('.css')) expect(textOf(path), path).not.toMatch(/url\((?!data:)/);
      if (/^_astro\/.*\.js$/.test(path)) expect(textOf(path), path).toMatch(/^System\.register\(/);
    }
  });
  it('carries what pages fetch as scripts, and open data as files', () => {
    for (const path of [
      'compare/cases/doncaster.json.js',
      'decision-aid/aid.json.js',
      'pagefind/lunr.json.js',
      'search/names.json.js',
    ])
      expect(textOf(path)).toMatch(/^openDoorData\("/);
    expect(files.has('data/v1/open-door.xlsx')).toBe(true);
    expect([...files.keys()].filter((path) => /^cards\/|sw\.js|\.zip$|_headers/.test(path))).toEqual([]);
  });
});

it('nothing of how they are made is left in the site', () => {
  expect(existsSync(join(DIST, 'sw.bundled.js'))).toBe(false);
});

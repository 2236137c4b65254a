import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { PAGE_KINDS, type PageKind } from '../site/search-box/page-kinds.ts';
import type { CataloguePage } from './catalogue.ts';
import { indexHtml } from './index-html.ts';

/** Pagefind's ready-made interfaces, which this site does not use. */
const UNUSED: ReadonlySet<string> = new Set([
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
]);

/** What a Pagefind fragment begins with, before its JSON. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Astro integration: indexes the built pages with Pagefind, and writes `pagefind/pages.json`, the list of them, by
 * which results are filtered, counted and sorted. One language is forced, because pages marked en-GB and records
 * marked en would otherwise go to separate indexes.
 */
export function pagefindIndex(namesOf: () => ReadonlyMap<string, readonly string[]>): AstroIntegration {
  return {
    name: 'open-door-pagefind',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const site = fileURLToPath(dir);
        const names = namesOf();
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const problems: string[] = [];
        for (const { pathname } of pages) {
          const path = `/${pathname}`;
          const file =
            pathname.endsWith('/') || pathname === '' ? join(site, pathname, 'index.html') : join(site, pathname);
          const html = await readFile(file, 'utf8').catch(() => undefined);
          // A page that is not searched would come in whole, since Pagefind sees one page at a time here.
          if (!html?.includes('data-pagefind-body')) continue;
          const added = await index.addHTMLFile({
            url: path,
            content: indexHtml(html, { also: names.get(path) ?? [] }),
          });
          problems.push(...added.errors);
        }
        const made = await index.getFiles();
        problems.push(...made.errors);
        if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
        const catalogue = made.files.flatMap(({ path, content }) => cataloguePage(path, content));
        // Pagefind's own writing was once seen to report success while files were still empty (1.5.2, closed at once after).
        const files = [
          ...made.files.filter(({ path }) => !UNUSED.has(path)),
          { path: 'pages.json', content: JSON.stringify(catalogue) },
        ];
        await Promise.all(
          files.map(async ({ path, content }) => {
            const target = join(site, 'pagefind', path);
            await mkdir(dirname(target), { recursive: true });
            await writeFile(target, content);
          }),
        );
        await close();
        logger.info(`search index of ${catalogue.length} pages written`);
      },
    },
  };
}

const isKind = (kind: string): kind is PageKind => Object.hasOwn(PAGE_KINDS, kind);

interface Fragment {
  url: `/${string}`;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** The entry of a page in the catalogue, from its fragment. Nothing for the other files of an index. */
function cataloguePage(path: string, content: Uint8Array): CataloguePage[] {
  const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (id === undefined) return [];
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error(`${path} is not a fragment as Pagefind 1.5 writes them`);
  const { url, meta, filters } = JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
  const { kind: kinds = [], ...facets } = filters;
  const kind = kinds.find(isKind) ?? 'reference';
  return [
    {
      id,
      path: url,
      title: meta['title'] ?? url,
      kind,
      facets,
      ...(meta['checked'] ? { checked: meta['checked'] } : {}),
      ...(meta['started'] ? { started: meta['started'] } : {}),
    },
  ];
}

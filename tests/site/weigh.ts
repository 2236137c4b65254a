import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, DIST, elements, gzipped, type BuiltPage } from './built-site.ts';

/** What a first visit to a page loads, in bytes. Scripts are followed to what they import at once. */
export function weigh(page: BuiltPage): Record<'html' | 'css' | 'script' | 'font', number> {
  const css = elements(page.tree, (element) => attribute(element, 'rel') === 'stylesheet').flatMap(
    (element) => attribute(element, 'href') ?? [],
  );
  const scripts = [
    ...elements(page.tree, ({ tagName }) => tagName === 'script').flatMap((element) => attribute(element, 'src') ?? []),
    // An island names its component and what brings it to life.
    ...elements(page.tree, ({ tagName }) => tagName === 'astro-island').flatMap((element) =>
      ['component-url', 'renderer-url'].flatMap((name) => attribute(element, name) ?? []),
    ),
  ];
  const fonts = elements(page.tree, (element) => attribute(element, 'as') === 'font').flatMap(
    (element) => attribute(element, 'href') ?? [],
  );
  const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + gzipped(path), 0);
  return { html: gzipSync(page.html).length, css: sum(css), script: sum(withImports(scripts)), font: sum(fonts) };
}

function withImports(scripts: readonly string[]): Set<string> {
  const all = new Set<string>();
  const queue = [...scripts];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (all.has(path)) continue;
    all.add(path);
    for (const [, name] of read(path).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      queue.push(path.replace(/[^/]+$/, name ?? ''));
  }
  return all;
}

const read = (path: string): string => {
  if (!existsSync(join(DIST, path))) throw new Error(`${path} is named by a page and is not in dist/`);
  return readFileSync(join(DIST, path), 'utf8');
};

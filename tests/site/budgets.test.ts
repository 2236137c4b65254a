import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attribute, builtPages, DIST, elements, gzipped, kindOf, type BuiltPage } from './built-site.ts';

/** Budgets in bytes as sent with gzip (fonts as they are), from the design of the site. */
const BUDGET = { script: 12_000, interactiveScript: 60_000, css: 20_000, visit: 150_000, visitWithoutFonts: 60_000 };
const INTERACTIVE = new Set(['comparison', 'search']);

/** What a first visit to a page loads, in bytes. Scripts are followed to what they import at once. */
export function weigh(page: BuiltPage): Record<'html' | 'css' | 'script' | 'font', number> {
  const css = elements(page.tree, (element) => attribute(element, 'rel') === 'stylesheet').flatMap(
    (element) => attribute(element, 'href') ?? [],
  );
  const scripts = elements(page.tree, ({ tagName }) => tagName === 'script').flatMap(
    (element) => attribute(element, 'src') ?? [],
  );
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

describe.each(builtPages().map((page) => [page.path, page] as const))('%s', (path, page) => {
  const kind = kindOf(path);
  const { html, css, script, font } = weigh(page);

  it('keeps to the budgets', () => {
    expect(script, 'script').toBeLessThanOrEqual(INTERACTIVE.has(kind) ? BUDGET.interactiveScript : BUDGET.script);
    expect(css, 'style sheet').toBeLessThanOrEqual(BUDGET.css);
    expect(css, 'a page without a style sheet cannot be right').toBeGreaterThan(1000);
    expect(font, 'the font is preloaded').toBeGreaterThan(1000);
    expect(html + css + script, 'first visit without fonts').toBeLessThanOrEqual(BUDGET.visitWithoutFonts);
    expect(html + css + script + font, 'first visit').toBeLessThanOrEqual(BUDGET.visit);
  });

  it('has no script that holds up the page', () => {
    const blocking = elements(
      page.tree,
      ({ tagName, properties }) =>
        tagName === 'script' &&
        'src' in properties &&
        properties['type'] !== 'module' &&
        !properties['defer'] &&
        !properties['async'],
    );
    expect(blocking).toEqual([]);
  });
});

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, builtPages, DIST, elements, type BuiltPage } from './built-site.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const idsOf = new Map(
  pages.map((page) => [
    page.path,
    new Set(elements(page.tree, ({ properties }) => 'id' in properties).map((element) => attribute(element, 'id'))),
  ]),
);

/** Why a link of a page leads nowhere, or nothing when it leads somewhere or out of the site. */
export function fault(link: string, { path }: Pick<BuiltPage, 'path'>): string | undefined {
  const here = new URL(path, 'http://site.test');
  const { origin, pathname, hash } = new URL(link, here);
  if (origin !== here.origin) return undefined;
  const target = decodeURIComponent(pathname);
  const file = join(DIST, target);
  if (!byPath.has(target)) return existsSync(file) && statSync(file).isFile() ? undefined : `${link}: no page or file`;
  if (hash === '' || idsOf.get(target)?.has(decodeURIComponent(hash.slice(1)))) return undefined;
  return `${link}: the page has nothing with that id`;
}

describe('internal links and fragments', () => {
  it.each(pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
    const links = elements(
      page.tree,
      ({ properties }) => 'href' in properties || 'src' in properties || 'action' in properties,
    ).flatMap((element) => ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []));
    // The canonical address names the published site, wherever these pages are built.
    const canonical = new Set(
      elements(page.tree, (element) => attribute(element, 'rel') === 'canonical').map((element) =>
        attribute(element, 'href'),
      ),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(
      [...new Set(links)]
        .filter((link) => !canonical.has(link) && !link.startsWith('mailto:'))
        .flatMap((link) => fault(link, page) ?? []),
    ).toEqual([]);
  });

  it('finds a link to nowhere and a missing fragment', () => {
    const home = { path: '/' };
    expect(fault('/no-such-page/', home)).toContain('no page or file');
    expect(fault('/#no-such-id', home)).toContain('nothing with that id');
    expect(fault('/#main', home)).toBeUndefined();
  });

  it('no page stands alone: each is linked from another', () => {
    const linked = new Set(
      pages.flatMap((page) =>
        elements(page.tree, ({ tagName }) => tagName === 'a')
          .map((element) => new URL(attribute(element, 'href') ?? '', `http://site.test${page.path}`))
          .filter(({ pathname }) => pathname !== page.path)
          .map(({ pathname }) => pathname),
      ),
    );
    const alone = pages
      .map(({ path }) => path)
      .filter((path) => path !== '/404.html' && path !== '/' && !linked.has(path));
    // The search page is reached by the form in every header.
    expect(alone.filter((path) => path !== '/search/')).toEqual([]);
  });
});

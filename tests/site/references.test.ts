import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, builtPages, DIST, elements, textOf } from './built-site.ts';

const classed = (name: string) => (element: Parameters<typeof attribute>[0]) =>
  (attribute(element, 'className') ?? '').split(' ').includes(name);
const pages = builtPages().flatMap((page) => {
  // It shows a list of references that is a part of another page's.
  if (page.path === '/about/design/records/') return [];
  const [list] = elements(page.tree, classed('references'));
  return list
    ? [
        {
          ...page,
          entries: elements(
            list,
            (element) => element.tagName === 'li' && /^ref-/.test(attribute(element, 'id') ?? ''),
          ),
        },
      ]
    : [];
});

it('some pages list references', () => {
  expect(pages.length).toBeGreaterThan(5);
});

describe.each(pages.map((page) => [page.path, page] as const))('references of %s', (path, { tree, entries }) => {
  const order = entries.map((entry) => attribute(entry, 'id'));
  const citations = elements(tree, classed('citation'));

  it('every citation shows the number of the entry it leads to', () => {
    expect(citations.length).toBeGreaterThan(0);
    const wrong = citations.filter(
      (link) => Number(/^\d+/.exec(textOf(link))?.[0]) !== order.indexOf((attribute(link, 'href') ?? '').slice(1)) + 1,
    );
    expect(wrong.map((link) => `${textOf(link)} → ${attribute(link, 'href')}`)).toEqual([]);
  });

  it('entries stand in the order in which the page first cites them, and none is left uncited', () => {
    const cited = new Set(citations.map((link) => (attribute(link, 'href') ?? '').slice(1)));
    expect(order.filter((id) => id === undefined || !cited.has(id))).toEqual([]);
  });

  it('can be taken away in three forms, each with every entry', () => {
    const file = (ending: string): string => readFileSync(join(DIST, path, `references.${ending}`), 'utf8');
    expect(file('bib').match(/^@\w+\{/gm)).toHaveLength(entries.length);
    expect(file('ris').match(/^TY {2}- /gm)).toHaveLength(entries.length);
    expect(JSON.parse(file('json'))).toHaveLength(entries.length);
  });
});

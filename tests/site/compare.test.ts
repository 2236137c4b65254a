import { describe, expect, it } from 'vitest';
import { foundingPairs, readyMadeComparisons } from '../../src/compare/ready-made.ts';
import { MOST_COLUMNS } from '../../src/compare/matrix.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { attribute, builtPages, elements, textOf } from './built-site.ts';

const library = loadLibrary();
const pages = new Map(builtPages().map((page) => [page.path, page]));
const ready = readyMadeComparisons(library);
const comparisons = [
  ...ready.map(({ id, cases }) => ({ path: `/compare/ready/${id}/`, cases })),
  ...foundingPairs(library).map(({ id, cases }) => ({ path: `/compare/pairs/${id}/`, cases })),
];

it('offers the comparisons that officers ask for, and a page for every pair of the founding cases', () => {
  expect(ready.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'founding-five',
      'directed',
      'voluntary',
      'back-in-house',
      'live-companies',
      'council-owned-company',
    ]),
  );
  expect(foundingPairs(library)).toHaveLength(10);
});

describe.each(comparisons.map((comparison) => [comparison.path, comparison] as const))('%s', (path, { cases }) => {
  const page = pages.get(path);
  const [table] = page
    ? elements(page.tree, (element) => attribute(element, 'className')?.includes('compare__table') ?? false)
    : [];
  const cells = table ? elements(table, ({ tagName }) => tagName === 'td') : [];

  it('has every case once, as columns where they fit and else as rows', () => {
    const heads = table
      ? elements(
          table,
          (element) =>
            element.tagName === 'th' && attribute(element, 'scope') === (cases.length > MOST_COLUMNS ? 'row' : 'col'),
        )
      : [];
    const linked = heads.flatMap((head) =>
      elements(head, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href')),
    );
    expect(linked).toEqual(cases.map((id) => `/case-studies/${id}/`));
  });

  it('says in every cell what is known and by what, or that it is not known', () => {
    expect(cells.length).toBeGreaterThan(cases.length);
    const gap = (cell: (typeof cells)[number]): boolean =>
      elements(cell, (element) => attribute(element, 'className') === 'attributes__gap').length > 0;
    const bare = cells.filter(
      (cell) => !gap(cell) && elements(cell, ({ tagName }) => tagName === 'details').length === 0,
    );
    expect(bare.map(textOf)).toEqual([]);
  });

  it('numbers its notes from one without a hole, and each number in a cell leads to one', () => {
    const notes = page ? elements(page.tree, (element) => /^note-\d+$/.test(attribute(element, 'id') ?? '')) : [];
    expect(notes.map((note) => attribute(note, 'id'))).toEqual(notes.map((_, index) => `note-${index + 1}`));
    const cited = new Set(
      cells.flatMap((cell) =>
        elements(cell, ({ tagName }) => tagName === 'a')
          .map((link) => attribute(link, 'href'))
          .filter((address) => address?.startsWith('#note-')),
      ),
    );
    expect(cited.size).toBe(notes.length);
  });
});

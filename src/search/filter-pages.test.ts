import { describe, expect, it } from 'vitest';
import type { CataloguePage } from './catalogue.ts';
import { countValues, fits, hasDateFor, sortPages } from './filter-pages.ts';

const page = (id: string, rest: Partial<CataloguePage> = {}): CataloguePage => ({
  id,
  path: `/${id}/`,
  title: id,
  kind: 'case-study',
  facets: {},
  ...rest,
});
const PAGES = [
  page('a', { facets: { model: ['trust', 'company'], status: ['ended'] }, checked: '2026-11-01', started: '2014' }),
  page('b', { facets: { model: ['company'], status: ['live'] }, checked: '2026-11-20', started: '2018-04-01' }),
  page('c', { kind: 'guidance' }),
];
const order = (sort: Parameters<typeof sortPages>[1]): string =>
  sortPages(
    PAGES.map((one) => ({ page: one })),
    sort,
  )
    .map((one) => one.page.id)
    .join('');

describe('fits', () => {
  it('wants one value of each facet', () => {
    const chosen = new Map([
      ['model', ['trust', 'company']],
      ['status', ['live']],
    ]);
    expect(PAGES.filter((one) => fits(one, chosen)).map(({ id }) => id)).toEqual(['b']);
    expect(PAGES.filter((one) => fits(one, new Map([['kind', ['guidance']]]))).map(({ id }) => id)).toEqual(['c']);
  });
});

describe('countValues', () => {
  it('counts beside the choices of other facets', () => {
    const counts = countValues(PAGES, ['kind', 'model', 'status'], new Map([['model', ['trust']]]));
    expect(Object.fromEntries(counts)).toEqual({
      'kind:case-study': 1,
      'model:trust': 1,
      'model:company': 2,
      'status:ended': 1,
    });
  });
});

describe('sortPages', () => {
  it.each([
    ['relevance', 'abc'],
    ['checked', 'bac'],
    ['started', 'bac'],
    ['started-first', 'abc'],
  ] as const)('%s: %s, those without a date last', (sort, expected) => {
    expect(order(sort)).toBe(expected);
  });

  it('knows what it could not place', () => {
    expect(PAGES.map((one) => hasDateFor(one, 'started'))).toEqual([true, true, false]);
    expect(PAGES.every((one) => hasDateFor(one, 'relevance'))).toBe(true);
  });
});

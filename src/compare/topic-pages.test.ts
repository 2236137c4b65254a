import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JoinedFact } from '../library/library.ts';
import type { FactGroup } from './topic-groups.ts';
import { pageBelow, placesOn, topicPages } from './topic-pages.ts';

const groupOf = (id: string, count: number): FactGroup => ({
  id,
  title: id.toUpperCase(),
  facts: Array.from({ length: count }, (_, at) => ({ fact: { ref: `${id}/f${at}` } as JoinedFact, also: [] })),
  elsewhere: [{ ref: `${id}/elsewhere` } as JoinedFact],
});
const inShort = (pages: readonly (readonly FactGroup[])[]): [string, number][][] =>
  pages.map((groups) => groups.map(({ id, facts }) => [id, facts.length]));

describe('topicPages', () => {
  it('is one page while the facts fit on one', () => {
    expect(inShort(topicPages([groupOf('a', 3), groupOf('b', 2)], 5))).toEqual([[['a', 3], ['b', 2]]]); // prettier-ignore
    expect(topicPages([], 5)).toEqual([[]]);
  });

  it('begins a page rather than part a group that fits one, and parts one that fits none', () => {
    expect(inShort(topicPages([groupOf('a', 3), groupOf('b', 4), groupOf('c', 12), groupOf('d', 3)], 5))).toEqual([
      [['a', 3]],
      [['b', 4]],
      [['c', 5]],
      [['c-2', 5]],
      [
        ['c-3', 2],
        ['d', 3],
      ],
    ]);
  });

  it('titles the parts of a group, and lists what is elsewhere after the last', () => {
    expect(
      topicPages([groupOf('a', 7)], 5)
        .flat()
        .map(({ title, elsewhere }) => [title, elsewhere.length]),
    ).toEqual([
      ['A', 0],
      ['A, continued', 1],
    ]);
  });

  it('keeps every fact once, in order, and no page has too many', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 12 }), fc.integer({ min: 1, max: 12 }), (counts, most) => {
        const groups = counts.map((count, at) => groupOf(`g${at}`, count));
        const pages = topicPages(groups, most);
        const refsOf = (some: readonly FactGroup[]) => some.flatMap(({ facts }) => facts.map(({ fact }) => fact.ref));
        expect(refsOf(pages.flat())).toEqual(refsOf(groups));
        expect(Math.max(...pages.map((page) => refsOf(page).length))).toBeLessThanOrEqual(most);
        const ids = pages.flat().map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

it('a fact is found on its page, and the page at its address', () => {
  const places = placesOn(topicPages([groupOf('a', 7)], 5));
  expect(places.get('a-f4')).toBe(0);
  expect(places.get('a-f5')).toBe(1);
  expect([0, 1].map((at) => pageBelow('case', at))).toEqual(['', 'page-2/']);
  expect([0, 1].map((at) => pageBelow('model', at))).toEqual(['by-model/', 'by-model/page-2/']);
});

import { describe, expect, it } from 'vitest';
import { arrange, ON_A_PAGE } from './arrange.ts';
import { FACTS } from './facts.fixture.ts';
import { NO_SEARCH, type FinderState } from './finder-address.ts';
import type { Matches } from './find-words.ts';
import { factsOf, type FoundFact } from './found-fact.ts';

const facts = factsOf(FACTS);
const all: Matches = new Map(facts.map((fact) => [fact, { share: 1, score: 0 }]));
const refs = (hits: readonly FoundFact[]): string => hits.map(({ ref }) => ref.replace(/shire|borough/, '')).join(' ');
const arranged = (part: Partial<FinderState>, matches = all): ReturnType<typeof arrange> =>
  arrange(matches, 0, { ...NO_SEARCH, ...part });

describe('arrange', () => {
  it.each([
    ['match', 'north/f1 north/f2 south/f1 south/f2'],
    ['newest', 'north/f1 south/f1 south/f2 north/f2'],
    ['oldest', 'south/f2 south/f1 north/f1 north/f2'],
    ['strength', 'north/f1 north/f2 south/f2 south/f1'],
  ] as const)('puts facts in order by %s, those without a date last', (sort, expected) => {
    expect(refs(arranged({ sort }).hits)).toBe(expected);
  });

  it('filters by facets and years, and tells how many lack a date', () => {
    expect(refs(arranged({ choices: new Map([['publisher', ['ofsted']]]) }).hits)).toBe('south/f1 south/f2');
    expect(
      refs(
        arranged({
          choices: new Map([
            ['council', ['northshire']],
            ['topic', ['legal']],
          ]),
        }).hits,
      ),
    ).toBe('south/f2');
    expect(arranged({ from: 2012 })).toMatchObject({ undated: 1, withoutFilters: 4 });
    expect(refs(arranged({ from: 2012, to: 2015 }).hits)).toBe('south/f1');
  });

  it('counts what each value would leave beside the choices of other facets', () => {
    const { counts } = arranged({ choices: new Map([['topic', ['finance']]]) });
    expect(counts.get('topic:legal')).toBe(1);
    expect(counts.get('model:section-75-nhs')).toBe(1);
  });

  it('groups, the group of the first hit first', () => {
    const { groups } = arranged({ group: 'topic', sort: 'oldest' });
    expect(groups.map(({ id, count }) => `${id} ${count}`)).toEqual(['legal 1', 'finance 2', 'workforce 1']);
  });

  it('turns pages, and shows the last for one beyond', () => {
    const [first] = facts;
    const many: Matches = new Map(
      Array.from({ length: ON_A_PAGE + 1 }, (_, at) => [
        { ...first, ref: `a/f${at}` } as FoundFact,
        { share: 1, score: 0 },
      ]),
    );
    expect(arranged({ page: 9, group: 'case' }, many)).toMatchObject({
      page: 2,
      pages: 2,
      groups: [{ count: ON_A_PAGE + 1, continued: true }],
    });
  });

  it('leaves out what holds too little, set by what fits the filters', () => {
    const [a, b, c] = facts;
    if (!a || !b || !c) throw new Error('the fixture has four facts');
    const matches: Matches = new Map([
      [a, { share: 1, score: 3 }],
      [b, { share: 0.5, score: 2 }],
      [c, { share: 0.5, score: 2 }],
    ]);
    const inSouth = new Map([['case', ['southborough']]]);
    expect(refs(arrange(matches, 2, NO_SEARCH).hits)).toBe('north/f1');
    expect(arrange(matches, 2, { ...NO_SEARCH, choices: inSouth })).toMatchObject({ hits: [c], partly: true });
  });
});

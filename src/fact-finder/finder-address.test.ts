import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, GROUPINGS, NO_SEARCH, readAddress, SORTS, type FinderState } from './finder-address.ts';

const KNOWN = new Map([
  ['topic', new Set(['finance', 'legal'])],
  ['case', new Set(['doncaster'])],
]);
const read = (query: string): ReturnType<typeof readAddress> => readAddress(new URLSearchParams(query), KNOWN);
const keys = <T extends object>(table: T): (keyof T)[] => Object.keys(table) as (keyof T)[];

describe('the address of a search for facts', () => {
  it('gives back every state', () => {
    const year = fc.option(fc.integer({ min: 1000, max: 2999 }), { nil: undefined });
    const state: fc.Arbitrary<FinderState> = fc.record({
      query: fc.constantFrom('', 'deficit', 'council:doncaster +loan', 'a&b=c#d', '£2 “m”'),
      plain: fc.boolean(),
      choices: fc.constantFrom(
        new Map<string, string[]>(),
        new Map([
          ['topic', ['finance', 'legal']],
          ['case', ['doncaster']],
        ]),
      ),
      from: year,
      to: year,
      group: fc.constantFrom(...keys(GROUPINGS)),
      sort: fc.constantFrom(...keys(SORTS)),
      page: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(state, (one) => {
        expect(read(addressOf(one))).toEqual({ state: one, typed: one.query, ignored: [] });
      }),
    );
  });

  it('leaves out and tells what it does not know', () => {
    const { state, ignored } = read('?q=x&topic=nonsense&page=0&from=99&sort=__proto__&&=&colour=red');
    expect(state).toEqual({ ...NO_SEARCH, query: 'x' });
    expect(ignored).toEqual(['topic=nonsense', 'page=0', 'from=99', 'sort=__proto__', 'colour=red']);
  });

  it('cuts what is too long, and takes control characters and halves of characters out', () => {
    expect(read(`?q=${'a'.repeat(10_000)}`).state.query).toHaveLength(200);
    expect(read('?q=%00a%07%E2%80%AEb').state.query).toBe('a b');
    expect(readAddress(new URLSearchParams([['q', '\uD800x']]), KNOWN).state.query).not.toContain('\uD800');
  });
});

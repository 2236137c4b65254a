import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptability, type Acceptability } from './acceptability.ts';
import { drawingOf, shuffled } from './aid.fixture.ts';
import { clearOfAll, rankOptions } from './order.ts';

/** Shares of places by option, and how often the first is before each other. */
const found = (rank: Record<string, number[]>, pairwise: number[][] = []): Acceptability => ({
  options: Object.keys(rank),
  rank: Object.values(rank),
  expectedRank: Object.values(rank).map((shares) => shares.reduce((all, share, at) => all + share * (at + 1), 0)),
  pairwise,
  centralWeights: [],
});
const names = (one: Acceptability): string[] => rankOptions(one).map(({ option }) => option);

describe('the order', () => {
  it('is by expected rank, not by first share', () => {
    const unknown = found({ unknown: [0.45, 0, 0.55], steady: [0.4, 0.6, 0], last: [0.15, 0.4, 0.45] });
    expect(names(unknown)).toEqual(['steady', 'unknown', 'last']);
  });

  it('of equal expected ranks is by first share, then by id', () => {
    expect(names(found({ b: [0, 1, 0], c: [0.5, 0, 0.5], a: [0, 1, 0] }))).toEqual(['c', 'a', 'b']);
  });

  it('of expected ranks equal but for rounding is by first share too', () => {
    // Of 10 draws each sum of places is a whole number, but a sum of shares need not be.
    const table = { a: { x: 'unknown' as const }, b: { x: 50 }, c: { x: 'unknown' as const } };
    for (let seed = 0; seed < 300; seed += 1) {
      const one = acceptability(drawingOf(table, { draws: 10, seed }));
      const counts = one.rank.map((shares) =>
        shares.reduce((all, share, at) => all + Math.round(share * 10) * (at + 1), 0),
      );
      const exact = [...one.options].sort((p, q) => {
        const [i, j] = [one.options.indexOf(p), one.options.indexOf(q)];
        const first = (at: number): number => one.rank[at]?.[0] ?? 0;
        return (counts[i] ?? 0) - (counts[j] ?? 0) || first(j) - first(i) || p.localeCompare(q);
      });
      expect(names(one)).toEqual(exact);
    }
  });

  it('does not depend on the order of the data', () => {
    const ranks = { a: [0.2, 0.3, 0.5], b: [0.3, 0.3, 0.4], c: [0.3, 0.3, 0.4], d: [0.2, 0.1, 0.7] };
    const entries = Object.entries(ranks);
    fc.assert(
      fc.property(shuffled(entries), (other) => {
        expect(rankOptions(found(Object.fromEntries(other)))).toEqual(rankOptions(found(ranks)));
      }),
    );
  });

  it('comes with the shares of the first, the first three and the last three places', () => {
    const [first] = rankOptions(found({ a: [0.5, 0.25, 0, 0.125, 0.125] }));
    expect(first).toMatchObject({ firstShare: 0.5, topThreeShare: 0.75, lastThreeShare: 0.25 });
    const [few] = rankOptions(found({ a: [0.5, 0.5] }));
    expect(few).toMatchObject({ topThreeShare: 1, lastThreeShare: 1 });
  });
});

describe('a clear winner', () => {
  const run = (first: number, ...wins: number[]): Acceptability =>
    found({ a: [first, 1 - first, 0], b: [1 - first, first, 0], c: [0, 0, 1] }, [
      [0, ...wins],
      [1 - (wins[0] ?? 0), 0, 1],
      [1 - (wins[1] ?? 0), 0, 0],
    ]);

  it.each([
    ['just enough of both', 0.5, 0.65, 0.65, 'a'],
    ['a little short of first places', 0.4999, 0.9, 0.9, undefined],
    ['a little short against one rival', 0.6, 0.6499, 0.9, undefined],
    ['a little short against the other', 0.6, 0.9, 0.6499, undefined],
    ['plenty of both', 0.9, 0.9, 1, 'a'],
  ])('has %s', (_, first, one, other, expected) => {
    expect(clearOfAll([run(first, one, other)])).toBe(expected);
  });

  it('is clear in every run', () => {
    const [clear, close] = [run(0.6, 0.7, 0.7), run(0.6, 0.6, 0.7)];
    expect(clearOfAll([clear, clear])).toBe('a');
    expect(clearOfAll([clear, close])).toBeUndefined();
    expect(clearOfAll([close, clear])).toBeUndefined();
  });

  it('is found by name where the runs list options in other orders', () => {
    const other: Acceptability = {
      ...found({ c: [0, 0, 1], a: [0.6, 0.4, 0], b: [0.4, 0.6, 0] }),
      pairwise: [
        [0, 0, 0],
        [1, 0, 0.7],
        [1, 0.3, 0],
      ],
    };
    expect(clearOfAll([run(0.6, 0.7, 0.7), other])).toBe('a');
  });

  it('is the only option, where there is one; none, where there is no run', () => {
    expect(clearOfAll([found({ a: [1] }, [[0]])])).toBe('a');
    expect(clearOfAll([])).toBeUndefined();
  });
});

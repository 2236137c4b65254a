import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallsW, midranks } from './kendalls-w.ts';

/** Ranks of some judges over some items, ties allowed. */
const scores = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 7 })).chain(([judges, items]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: items, maxLength: items }), {
    minLength: judges,
    maxLength: judges,
  }),
);

/** Orders without ties. */
const orders = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 7 })).chain(([judges, items]) => {
  const ranks = Array.from({ length: items }, (_, index) => index + 1);
  return fc.array(fc.shuffledSubarray(ranks, { minLength: items, maxLength: items }), {
    minLength: judges,
    maxLength: judges,
  });
});

describe('midranks', () => {
  it.each([
    [[30, 10, 20], 'high-first', [1, 3, 2]],
    [[30, 10, 20], 'low-first', [3, 1, 2]],
    [[5, 5, 1, 9], 'high-first', [2.5, 2.5, 4, 1]],
    [[5, 5, 1, 9], 'low-first', [2.5, 2.5, 1, 4]],
    [[7, 7, 7], 'high-first', [2, 2, 2]],
    [[0.1 + 0.2, 0.3, 0.4], 'low-first', [1.5, 1.5, 3]],
    [[0.3, 0.300001], 'low-first', [1, 2]],
    [[-1, 0, 1], 'high-first', [3, 2, 1]],
    [[4], 'high-first', [1]],
    [[], 'low-first', []],
  ] as const)('of %j, %s, are %j', (given, first, ranks) => {
    expect(midranks(given, first)).toEqual(ranks);
  });

  it('add to n(n + 1)/2 whatever ties, and turn round with the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1 }), (given) => {
        const n = given.length;
        const high = midranks(given, 'high-first');
        expect(high.reduce((sum, rank) => sum + rank, 0)).toBe((n * (n + 1)) / 2);
        expect(midranks(given, 'low-first')).toEqual(high.map((rank) => n + 1 - rank));
      }),
    );
  });
});

describe('kendallsW', () => {
  // Sums of ranks 8, 14, 11, 11, 11, 8 about 10.5: S = 25.5, and the most is 9 x 210 / 12 = 157.5.
  it('is that of Siegel (1956): three executives rank six applicants, no ties', () => {
    const ranks = [
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ];
    expect(kendallsW(ranks)).toBeCloseTo(25.5 / 157.5, 12);
  });

  // Sums 5.5, 6.5, 9, 13.5, 12, 20, 23, 23.5, 25.5, 26.5 about 16.5: S = 591. Ties: 12 + 18 + 84 = 114, and
  // 9 x 990 - 3 x 114 = 8568. Without the correction it would be 0.796.
  it('is that of Kendall (1948) and Siegel (1956) with ties: 0.828', () => {
    const ranks = [
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ];
    expect(kendallsW(ranks)).toBeCloseTo((12 * 591) / 8568, 12);
    expect(kendallsW(ranks)).toBeCloseTo(0.828, 3);
  });

  // Sums 5, 5, 8 about 6: S = 6. Each judge ties two: T = 18, and 9 x 24 - 3 x 18 = 162.
  it('is by hand 72/162 for three judges who tie two of three items each', () => {
    const ranks = [
      [1.5, 1.5, 3],
      [1, 2.5, 2.5],
      [2.5, 1, 2.5],
    ];
    expect(kendallsW(ranks)).toBeCloseTo(72 / 162, 12);
  });

  it.each([
    ['no judge', []],
    ['one judge', [[1, 2, 3]]],
    ['no item', [[], []]],
    ['one item', [[1], [1]]],
    [
      'ties everywhere',
      [
        [2, 2, 2],
        [2, 2, 2],
        [2, 2, 2],
      ],
    ],
  ])('is undefined for %s', (_, ranks) => {
    expect(kendallsW(ranks)).toBe('undefined');
  });

  it('is defined where one judge ties all and others do not', () => {
    // Sums 4, 6, 8 of ranks (1,2,3), (1,2,3), (2,2,2): S = 8; T = 24; 9 x 24 - 3 x 24 = 144; 96 / 144.
    expect(
      kendallsW([
        [1, 2, 3],
        [1, 2, 3],
        [2, 2, 2],
      ]),
    ).toBeCloseTo(96 / 144, 12);
  });

  it('refuses judges of different numbers of items', () => {
    expect(() =>
      kendallsW([
        [1, 2],
        [1, 2, 3],
      ]),
    ).toThrow(RangeError);
  });

  it('gives ties their midranks by itself', () => {
    fc.assert(
      fc.property(scores, (rows) => {
        expect(kendallsW(rows)).toBe(kendallsW(rows.map((row) => midranks(row, 'low-first'))));
      }),
    );
  });

  it('is 0 to 1, 1 where all judges are of one mind, and 0 for two opposites', () => {
    fc.assert(
      fc.property(scores, (rows) => {
        const w = kendallsW(rows);
        const [first = []] = rows;
        const distinct = new Set(first).size > 1;
        if (w !== 'undefined') {
          expect(w).toBeGreaterThanOrEqual(0);
          expect(w).toBeLessThanOrEqual(1 + 1e-12);
        }
        if (!distinct) return;
        expect(kendallsW(rows.map(() => first))).toBeCloseTo(1, 12);
        expect(kendallsW([first, first.map((score) => -score)])).toBeCloseTo(0, 12);
      }),
    );
  });

  it('does not depend on the order of judges or of items', () => {
    fc.assert(
      fc.property(scores, (rows) => {
        const w = kendallsW(rows);
        const turned = kendallsW([...rows].reverse().map((row) => [...row].reverse()));
        if (w === 'undefined') expect(turned).toBe('undefined');
        else expect(turned).toBeCloseTo(w, 12);
      }),
    );
  });

  // W = ((m - 1) r + 1) / m, r the mean of Spearman's coefficients over all pairs of judges (Siegel 1956).
  it('agrees with the mean of Spearman’s rank correlations where nothing ties', () => {
    fc.assert(
      fc.property(orders, (rows) => {
        const m = rows.length;
        const n = rows[0]?.length ?? 0;
        const pairs = rows.flatMap((a, i) => rows.slice(i + 1).map((b) => ({ a, b })));
        const spearman = pairs.map(
          ({ a, b }) => 1 - (6 * a.reduce((sum, rank, k) => sum + (rank - (b[k] ?? 0)) ** 2, 0)) / (n ** 3 - n),
        );
        const r = spearman.reduce((sum, one) => sum + one, 0) / pairs.length;
        expect(kendallsW(rows)).toBeCloseTo(((m - 1) * r + 1) / m, 10);
      }),
    );
  });
});

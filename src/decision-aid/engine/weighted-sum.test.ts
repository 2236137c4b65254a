import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRange, shuffled, sum, valuesOf } from './aid.fixture.ts';
import { leaderOf, weightedSums } from './weighted-sum.ts';

const VALUES = valuesOf({
  a: { x: [50, 80, 90], y: [0, 20, 100] },
  b: { x: [20, 40, 60], y: 60 },
  c: { x: 'unknown', y: 'unknown' },
});
const OPTIONS = ['a', 'b', 'c'];
const CRITERIA = ['x', 'y'];

describe('the weighted sum', () => {
  it('is what anybody can work out by hand at likely values', () => {
    const sums = weightedSums(OPTIONS, CRITERIA, VALUES, [0.75, 0.25]);
    expect(sums.map(({ option, score }) => [option, score])).toEqual([
      ['a', 65], // 0.75 x 80 + 0.25 x 20
      ['b', 45], // 0.75 x 40 + 0.25 x 60
      ['c', 50],
    ]);
  });

  it('shows what each criterion adds, the mean of its value, and how that stands beside the average', () => {
    const [a] = weightedSums(['a', 'b'], CRITERIA, VALUES, [0.75, 0.25]);
    expect(a?.contributions).toEqual([
      { criterion: 'x', weight: 0.75, likely: 80, mean: 220 / 3, adds: 60, beside: 15 },
      { criterion: 'y', weight: 0.25, likely: 20, mean: 40, adds: 5, beside: -5 },
    ]);
  });

  const weights = fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([x, y]) => [x / (x + y), y / (x + y)]);
  const table = fc
    .tuple(anyRange, anyRange, anyRange, anyRange)
    .map(([a, b, c, d]) => valuesOf({ a: { x: a, y: b }, b: { x: c, y: d } }));

  it('is made of its parts, lies from 0 to 100, and what stands beside the average cancels out', () => {
    fc.assert(
      fc.property(table, weights, (values, given) => {
        const sums = weightedSums(['a', 'b'], CRITERIA, values, given);
        for (const { score, contributions } of sums) {
          expect(score).toBeCloseTo(sum(contributions.map(({ adds }) => adds)), 9);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100 + 1e-9);
        }
        for (const at of CRITERIA.keys())
          expect(sum(sums.map(({ contributions }) => contributions[at]?.beside ?? Number.NaN))).toBeCloseTo(0, 9);
      }),
    );
  });

  it('does not heed a criterion without weight', () => {
    fc.assert(
      fc.property(table, (values) => {
        const scores = (criteria: string[], given: number[]): number[] =>
          weightedSums(['a', 'b'], criteria, values, given).map(({ score }) => score);
        expect(scores(['x', 'y'], [1, 0])).toEqual(scores(['x'], [1]));
      }),
    );
  });

  it('leads where it is highest, of equals the first by id, in any order', () => {
    const level = weightedSums(
      OPTIONS,
      CRITERIA,
      valuesOf({ a: { x: 1, y: 9 }, b: { x: 9, y: 1 }, c: { x: 0, y: 0 } }),
      [0.5, 0.5],
    );
    fc.assert(
      fc.property(shuffled(level), (sums) => {
        expect(leaderOf(sums)?.option).toBe('a');
      }),
    );
    expect(leaderOf(weightedSums(OPTIONS, CRITERIA, VALUES, [0, 1]))?.option).toBe('b');
    expect(leaderOf([])).toBeUndefined();
  });
});

it('lets what arithmetic in floating point leaves decide nothing', () => {
  // 0.1 + 0.2 is not 0.3 to a computer: the first two are level, whichever way they were added up.
  const sums = [
    { option: 'b', score: 0.1 + 0.2, contributions: [] },
    { option: 'a', score: 0.3, contributions: [] },
    { option: 'c', score: 0.29, contributions: [] },
  ];
  expect(leaderOf(sums)?.option).toBe('a');
  expect(leaderOf([...sums].reverse())?.option).toBe('a');
});

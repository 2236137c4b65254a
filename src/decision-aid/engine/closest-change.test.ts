import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum, valuesOf } from './aid.fixture.ts';
import { closestChange, closestChanges, type ClosestChange } from './closest-change.ts';
import { weightedSums } from './weighted-sum.ts';
import type { Values } from './values.ts';

const names = (n: number): string[] => ['v', 'w', 'x', 'y', 'z'].slice(0, n);

interface Contest {
  criteria: string[];
  values: Values;
  weights: number[];
  /** Leader's likely value less the rival's, by criterion. */
  margins: number[];
}
const contest = (leader: readonly number[], rival: readonly number[], weights: number[]): Contest => {
  const criteria = names(weights.length);
  const row = (likely: readonly number[]): Record<string, number> =>
    Object.fromEntries(criteria.map((criterion, at) => [criterion, likely[at] ?? 0]));
  return {
    criteria,
    values: valuesOf({ leader: row(leader), rival: row(rival) }),
    weights,
    margins: leader.map((one, at) => one - (rival[at] ?? 0)),
  };
};
const gapOf = (margins: readonly number[], weights: readonly number[]): number =>
  sum(margins.map((margin, at) => margin * (weights[at] ?? 0)));
const change = ({ criteria, values, weights }: Contest): ClosestChange | undefined =>
  closestChange('leader', 'rival', criteria, values, weights);
/** The share of weight that is moved between two sets of weights. */
const movedBetween = (a: readonly number[], b: readonly number[]): number =>
  sum(a.map((one, at) => Math.abs(one - (b[at] ?? 0)))) / 2;
const applied = ({ criteria, weights }: Contest, { from, to, moved }: ClosestChange): number[] =>
  criteria.map(
    (criterion, at) =>
      (weights[at] ?? 0) -
      sum(from.filter((one) => one.criterion === criterion).map(({ weight }) => weight)) +
      (criterion === to ? moved : 0),
  );

/** A leader that is ahead, or level, of a rival on `n` criteria. */
const anyContest = (n: number): fc.Arbitrary<Contest> => {
  const likely = fc
    .array(fc.integer({ min: 0, max: 20 }), { minLength: n, maxLength: n })
    .map((list) => list.map((one) => one * 5));
  const weights = fc
    .array(fc.integer({ min: 0, max: 10 }), { minLength: n, maxLength: n })
    .filter((list) => sum(list) > 0)
    .map((list) => list.map((one) => one / sum(list)));
  return fc.tuple(likely, likely, weights).map(([a, b, given]) =>
    gapOf(
      a.map((one, at) => one - (b[at] ?? 0)),
      given,
    ) >= 0
      ? contest(a, b, given)
      : contest(b, a, given),
  );
};

/** All weights in whole steps. */
function grid(n: number, steps: number): number[][] {
  if (n === 1) return [[steps]];
  return Array.from({ length: steps + 1 }, (_, own) => own).flatMap((own) =>
    grid(n - 1, steps - own).map((rest) => [own, ...rest]),
  );
}

describe('the closest change', () => {
  it('is what a pencil finds', () => {
    // Ahead by 40 on v, level on w, behind by 10 on x: 0.5 x 40 - 0.2 x 10 = 18, and each point from v to x closes 50.
    const found = change(contest([80, 50, 30], [40, 50, 40], [0.5, 0.3, 0.2]));
    expect(found).toMatchObject({ rival: 'rival', to: 'x', from: [{ criterion: 'v' }] });
    expect(found?.moved).toBeCloseTo(18 / 50, 12);
  });

  it('takes from the next where the first has no more to give', () => {
    // Ahead by 50, 20 and behind by 10: 0.1 x 50 + 0.8 x 20 - 0.1 x 10 = 20; v gives 0.1 x 60, w the other 14 of 30.
    const found = change(contest([90, 60, 40], [40, 40, 50], [0.1, 0.8, 0.1]));
    expect(found?.from.map(({ criterion }) => criterion)).toEqual(['v', 'w']);
    expect(found?.moved).toBeCloseTo(0.1 + 14 / 30, 12);
  });

  it('is none for a rival that is level, and impossible for one that is behind on everything', () => {
    expect(change(contest([50, 60], [60, 50], [0.5, 0.5]))).toMatchObject({ moved: 0, from: [] });
    expect(change(contest([50, 60], [40, 50], [0.5, 0.5]))).toBeUndefined();
  });

  it('gives everything to the one criterion on which a rival is level', () => {
    expect(change(contest([50, 60], [40, 60], [0.4, 0.6]))?.moved).toBeCloseTo(0.4, 12);
  });

  it('makes the scores equal when applied, and leaves weights that are weights', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }).chain(anyContest), (one) => {
        const found = change(one);
        if (!found) return;
        const weights = applied(one, found);
        const [leader, rival] = weightedSums(['leader', 'rival'], one.criteria, one.values, weights);
        expect(Math.abs((leader?.score ?? Number.NaN) - (rival?.score ?? Number.NaN))).toBeLessThan(1e-6);
        expect(sum(weights)).toBeCloseTo(1, 9);
        expect(Math.min(...weights)).toBeGreaterThan(-1e-9);
        expect(movedBetween(one.weights, weights)).toBeCloseTo(found.moved, 9);
      }),
      { numRuns: 1000 },
    );
  });

  it('is there unless the rival is behind on every criterion', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }).chain(anyContest), (one) => {
        const behindOnAll = Math.min(...one.margins) > 0;
        expect(change(one) === undefined).toBe(behindOnAll);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [3, 120],
    [4, 40],
  ])('of %s criteria is the least on a grid of %s steps', (n, steps) => {
    const weights = grid(n, steps).map((row) => row.map((one) => one / steps));
    fc.assert(
      fc.property(anyContest(n), (one) => {
        const least = weights
          .filter((row) => gapOf(one.margins, row) <= 1e-9)
          .reduce((all, row) => Math.min(all, movedBetween(one.weights, row)), Infinity);
        const moved = change(one)?.moved ?? Infinity;
        expect(moved).toBeLessThanOrEqual(least + 1e-9);
        // The nearest weights on the grid that favour the rival are a step away on each other criterion at most.
        if (moved !== Infinity) expect(least).toBeLessThanOrEqual(moved + (n - 1) / steps + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('is beaten by no change that is tried at random', () => {
    const other = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 5 }).filter((l) => sum(l) > 0);
    fc.assert(
      fc.property(anyContest(5), fc.array(other, { minLength: 30, maxLength: 30 }), (one, tried) => {
        const moved = change(one)?.moved ?? Infinity;
        const gap = gapOf(one.margins, one.weights);
        for (const list of tried) {
          const target = list.map((each) => each / sum(list));
          const there = gapOf(one.margins, target);
          if (there > 0) continue;
          // On the way from these weights to those, where the rival draws level.
          const way = gap === 0 ? 0 : gap / (gap - there);
          expect(way * movedBetween(one.weights, target)).toBeGreaterThanOrEqual(moved - 1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the closest changes', () => {
  const values = valuesOf({ a: { v: 60, w: 60 }, b: { v: 50, w: 70 }, c: { v: 0, w: 80 }, d: { v: 10, w: 10 } });
  const weights = [0.7, 0.3];

  it('test every rival and report the least', () => {
    const { least, each } = closestChanges('a', ['b', 'c', 'd'], ['v', 'w'], values, weights);
    expect([...each.keys()]).toEqual(['b', 'c', 'd']);
    expect(least).toEqual(closestChange('a', 'b', ['v', 'w'], values, weights));
    expect(each.get('c')?.moved).toBeGreaterThan(least?.moved ?? Infinity);
    expect(each.get('d')).toBeUndefined();
  });

  it('are none where no weights would do it', () => {
    expect(closestChanges('a', ['d'], ['v', 'w'], values, weights).least).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWeights, mean, shuffled, sum, UNKNOWN, variance } from './aid.fixture.ts';
import type { Firmness, Weights } from './answers.ts';
import { SEED } from './random.ts';
import { drawWeights, effectiveWeights, handWeights } from './weights.ts';

const FOUR = ['a', 'b', 'c', 'd'];
const points = (values: Weights['values'], firmness?: Firmness): Weights => ({
  mode: 'points',
  values,
  ...(firmness && { firmness }),
});
const ranking = (values: Weights['values']): Weights => ({ mode: 'ranking', values });
/** By criterion, its weight in every draw. */
const columns = (weights: Weights, criteria: readonly string[] = FOUR, draws = 20_000): number[][] => {
  const rows = drawWeights(weights, criteria, draws, SEED);
  return criteria.map((_, at) => rows.map((row) => row[at] ?? Number.NaN));
};
const means = (weights: Weights, criteria?: readonly string[]): number[] => columns(weights, criteria).map(mean);
const close = (found: readonly number[], expected: readonly number[], within = 0.01): void => {
  expect(found).toHaveLength(expected.length);
  found.forEach((one, at) => expect(Math.abs(one - (expected[at] ?? Number.NaN))).toBeLessThan(within));
};

describe('any weights', () => {
  it('add up to 1, by hand and in every draw, and none is below 0', () => {
    fc.assert(
      fc.property(anyWeights(FOUR), fc.integer(), (weights, seed) => {
        for (const row of [handWeights(weights, FOUR), ...drawWeights(weights, FOUR, 20, seed)]) {
          expect(Math.abs(sum(row) - 1)).toBeLessThan(1e-9);
          expect([...row].every((one) => one >= 0)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on the order of the criteria, nor change by chance', () => {
    fc.assert(
      fc.property(anyWeights(FOUR), shuffled(FOUR), (weights, order) => {
        const rows = drawWeights(weights, FOUR, 10, SEED);
        expect(drawWeights(weights, FOUR, 10, SEED)).toEqual(rows);
        drawWeights(weights, order, 10, SEED).forEach((row, draw) =>
          order.forEach((id, at) => expect(row[at]).toBeCloseTo(rows[draw]?.[FOUR.indexOf(id)] ?? Number.NaN, 12)),
        );
      }),
    );
  });

  it('are drawn around the weights for hand arithmetic, whatever was said', () => {
    for (const weights of [UNKNOWN, points({ a: 50, b: 30, c: 20 }), ranking({ a: 1, b: 2, d: 2 })])
      close(means(weights), handWeights(weights, FOUR));
  });
});

describe('weights of which nothing was said', () => {
  it('are uniform on the simplex: mean 1/n, variance (n - 1) / n²(n + 1)', () => {
    for (const n of [2, 3, 8]) {
      const criteria = Array.from({ length: n }, (_, at) => `criterion-${at}`);
      for (const column of columns(UNKNOWN, criteria)) {
        expect(Math.abs(mean(column) - 1 / n)).toBeLessThan(0.01);
        expect(variance(column) / ((n - 1) / (n * n * (n + 1)))).toBeCloseTo(1, 1);
      }
    }
  });

  it('of two criteria are as likely in any tenth of the line between them', () => {
    const [first = []] = columns(UNKNOWN, ['a', 'b']);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = mean(first.map((one) => Number(Math.floor(one * 10) === tenth)));
      expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
    }
  });

  it('are equal by hand', () => {
    expect(handWeights(UNKNOWN, FOUR)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it.each<[string, Weights]>([
    ['points that are all 0', points({ a: 0, b: 0 })],
    ['no points', points({})],
    ['points on other criteria alone', points({ elsewhere: 10 })],
    ['a ranking with all tied', ranking({ a: 1, b: 1, c: 1, d: 1 })],
    ['an empty ranking', ranking({})],
  ])('are the same as %s', (_, weights) => {
    expect(effectiveWeights(weights, FOUR)).toEqual(UNKNOWN);
    expect(handWeights(weights, FOUR)).toEqual(handWeights(UNKNOWN, FOUR));
    expect(drawWeights(weights, FOUR, 5, SEED)).toEqual(drawWeights(UNKNOWN, FOUR, 5, SEED));
  });
});

describe('points', () => {
  it('are shares by hand', () => {
    expect(handWeights(points({ a: 100, b: 60, c: 40 }), FOUR)).toEqual([0.5, 0.3, 0.2, 0]);
  });

  it.each([
    ['rough', 20],
    ['usual', 60],
    ['agreed', 200],
  ] as const)('that are %s are a Dirichlet of strength %s: mean and variance', (firmness, strength) => {
    const shares = [0.5, 0.3, 0.2, 0];
    const drawn = columns(points({ a: 50, b: 30, c: 20, d: 0 }, firmness));
    close(drawn.map(mean), shares);
    drawn.slice(0, 3).forEach((column, at) => {
      const share = shares[at] ?? Number.NaN;
      expect(variance(column) / ((share * (1 - share)) / (strength + 1))).toBeCloseTo(1, 1);
    });
  });

  it('are drawn the closer the firmer they are, and as usual unless said', () => {
    const spread = (firmness?: Firmness): number => variance(columns(points({ a: 3, b: 1 }, firmness))[0] ?? []);
    expect(spread('rough')).toBeGreaterThan(2 * spread('usual'));
    expect(spread('usual')).toBeGreaterThan(2 * spread('agreed'));
    expect(spread()).toBe(spread('usual'));
  });

  it('of 0 stay at 0 in every draw, and leave the others as they would be without that criterion', () => {
    const weights = points({ a: 40, b: 0, c: 10, d: 50 });
    const [a, b, c, d] = columns(weights, FOUR, 500);
    expect(b).toEqual(Array.from({ length: 500 }, () => 0));
    expect(columns(weights, ['a', 'c', 'd'], 500)).toEqual([a, c, d]);
  });

  it('so small that a draw is nothing still make weights', () => {
    for (const row of drawWeights(points({ a: 1e-9, b: 1, c: 1e-12 }), FOUR, 2000, SEED))
      expect(sum(row)).toBeCloseTo(1);
  });
});

describe('a ranking', () => {
  it('is kept in every draw', () => {
    const places = fc.dictionary(fc.constantFrom(...FOUR), fc.integer({ min: 1, max: 4 }), { noNullPrototype: true });
    fc.assert(
      fc.property(places, fc.integer(), (values, seed) => {
        const weights = ranking(values);
        const said = effectiveWeights(weights, FOUR).mode === 'ranking';
        for (const row of said ? drawWeights(weights, FOUR, 30, seed) : [])
          for (const [i, a] of FOUR.entries())
            for (const [j, b] of FOUR.entries())
              if ((values[a] ?? Infinity) < (values[b] ?? Infinity))
                expect(row[i] ?? Number.NaN).toBeGreaterThanOrEqual(row[j] ?? Number.NaN);
      }),
      { numRuns: 300 },
    );
  });

  it('by hand has the rank order centroids: of three, 11/18, 5/18 and 2/18', () => {
    close(handWeights(ranking({ c: 1, a: 2, b: 3 }), ['a', 'b', 'c']), [5 / 18, 2 / 18, 11 / 18], 1e-12);
  });

  it('by hand of four: 25/48, 13/48, 7/48 and 3/48', () => {
    close(handWeights(ranking({ a: 1, b: 2, c: 3, d: 4 }), FOUR), [25 / 48, 13 / 48, 7 / 48, 3 / 48], 1e-12);
  });

  it('shares the centroids of tied places: the mean of 13/48 and 7/48, and the rest tied last', () => {
    close(handWeights(ranking({ a: 1, b: 2, c: 2 }), FOUR), [25 / 48, 10 / 48, 10 / 48, 3 / 48], 1e-12);
    close(handWeights(ranking({ a: 1 }), FOUR), [25 / 48, ...[0, 0, 0].map(() => 23 / 144)], 1e-12);
  });

  it('counts places by their order and not their size', () => {
    expect(handWeights(ranking({ a: 2, b: 5, c: 9 }), FOUR)).toEqual(handWeights(ranking({ a: 1, b: 2, c: 3 }), FOUR));
  });

  it('draws around its centroids, and tied criteria change places', () => {
    const tied = ranking({ a: 1, b: 2, c: 2 });
    close(means(tied), handWeights(tied, FOUR));
    const [, b = [], c = []] = columns(tied);
    const ahead = mean(b.map((one, draw) => Number(one > (c[draw] ?? Number.NaN))));
    expect(Math.abs(ahead - 0.5)).toBeLessThan(0.015);
  });
});

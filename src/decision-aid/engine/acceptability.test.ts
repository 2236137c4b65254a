import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptability, confidenceFactors, placesShare, type Acceptability, type Drawing } from './acceptability.ts';
import { anyRange, anyWeights, drawingOf, mean, OPTIONS, shuffled, sum, VALUE_CRITERIA } from './aid.fixture.ts';

type Cell = readonly [number, number, number] | number | 'unknown';
type Table = Record<string, Record<string, Cell>>;

const tableOf = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Table> =>
  fc
    .tuple(...OPTIONS.map(() => fc.tuple(...VALUE_CRITERIA.map(() => cell))))
    .map((rows) =>
      Object.fromEntries(
        OPTIONS.map((option, i) => [
          option,
          Object.fromEntries(VALUE_CRITERIA.map((criterion, j) => [criterion, rows[i]?.[j] ?? 'unknown'])),
        ]),
      ),
    );
/** A value for every option and criterion of the fixture: any at all, or sure and so few that options are often level. */
const anyTable: fc.Arbitrary<Table> = fc.oneof(
  tableOf(fc.oneof({ weight: 4, arbitrary: anyRange }, fc.constant('unknown' as const))),
  tableOf(fc.constantFrom(40, 60)),
);
const anyDrawing: fc.Arbitrary<Drawing> = fc
  .tuple(anyTable, anyWeights(), fc.integer({ min: 0, max: 1000 }), fc.boolean())
  .map(([table, weights, seed, together]) =>
    drawingOf(table, {
      weights,
      seed,
      draws: 40,
      shared: together ? [{ criterion: 'control', models: ['in-house', 'council-owned-company'] }] : [],
    }),
  );

/** What was found of an option, by name. */
const of = (found: Acceptability, option: string) => {
  const index = found.options.indexOf(option);
  return {
    ranks: found.rank[index] ?? [],
    first: found.rank[index]?.[0] ?? Number.NaN,
    expected: found.expectedRank[index] ?? Number.NaN,
    central: found.centralWeights[index],
    beats: (rival: string): number => found.pairwise[index]?.[found.options.indexOf(rival)] ?? Number.NaN,
  };
};
const near = (found: number | undefined, expected: number, within = 0.01): void =>
  expect(Math.abs((found ?? Number.NaN) - expected), `${found} is not near ${expected}`).toBeLessThan(within);

describe('the shares', () => {
  it('of each option and of each place add up to 1, ties or not', () => {
    fc.assert(
      fc.property(anyDrawing, (drawing) => {
        const { rank, options } = acceptability(drawing);
        for (const ranks of rank) near(sum(ranks), 1, 1e-9);
        for (const place of options.keys()) near(sum(rank.map((ranks) => ranks[place] ?? Number.NaN)), 1, 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('of an option before its rival and of the rival before it add up to 1', () => {
    fc.assert(
      fc.property(anyDrawing, (drawing) => {
        const { pairwise, options } = acceptability(drawing);
        for (const i of options.keys())
          for (const j of options.keys())
            near((pairwise[i]?.[j] ?? Number.NaN) + (pairwise[j]?.[i] ?? Number.NaN), i === j ? 0 : 1, 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('agree: the expected rank is 1 and the shares of defeats', () => {
    fc.assert(
      fc.property(anyDrawing, (drawing) => {
        const { pairwise, expectedRank, options } = acceptability(drawing);
        for (const i of options.keys())
          near(expectedRank[i], 1 + sum(pairwise.map((wins) => wins[i] ?? Number.NaN)), 1e-9);
      }),
    );
  });

  it('of several places are added', () => {
    expect(placesShare([0.5, 0.25, 0.125, 0.125], 0, 3)).toBe(0.875);
    expect(placesShare([0.5, 0.25, 0.125, 0.125], 1, 4)).toBe(0.5);
  });
});

describe('two drawings', () => {
  it('of the same input are the same', () => {
    fc.assert(
      fc.property(anyDrawing, (drawing) => {
        expect(acceptability({ ...drawing })).toEqual(acceptability(drawing));
      }),
    );
  });

  it('of the same data in another order say the same of each option', () => {
    const twice = anyDrawing.chain((one) =>
      fc
        .tuple(shuffled(one.options), shuffled(one.criteria), shuffled(one.shared[0]?.models ?? []))
        .map(([options, criteria, models]) => ({
          one,
          other: { ...one, options, criteria, shared: one.shared.map((group) => ({ ...group, models })) },
        })),
    );
    fc.assert(
      fc.property(twice, ({ one, other }) => {
        const [a, b] = [acceptability(one), acceptability(other)];
        for (const option of one.options) {
          expect(of(b, option).ranks).toEqual(of(a, option).ranks);
          for (const rival of one.options) expect(of(b, option).beats(rival)).toBe(of(a, option).beats(rival));
          one.criteria.forEach((criterion, at) =>
            expect(of(b, option).central?.[other.criteria.indexOf(criterion)] ?? -1).toBeCloseTo(
              of(a, option).central?.[at] ?? -1,
              9,
            ),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('with and without an option say the same of the others among themselves', () => {
    fc.assert(
      fc.property(anyDrawing, fc.constantFrom(...OPTIONS), (drawing, left) => {
        const rest = drawing.options.filter((option) => option !== left);
        const [a, b] = [acceptability(drawing), acceptability({ ...drawing, options: rest })];
        for (const option of rest)
          for (const rival of rest) expect(of(b, option).beats(rival)).toBe(of(a, option).beats(rival));
      }),
      { numRuns: 200 },
    );
  });

  it('with and without a criterion of no weight say the same', () => {
    const points = fc.record({ control: fc.integer({ min: 1, max: 100 }), cost: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(anyDrawing, points, (drawing, values) => {
        const weighed: Drawing = { ...drawing, weights: { mode: 'points', values: { ...values, speed: 0 } } };
        const [a, b] = [acceptability(weighed), acceptability({ ...weighed, criteria: ['control', 'cost'] })];
        expect([b.rank, b.pairwise]).toEqual([a.rank, a.pairwise]);
      }),
    );
  });
});

describe('a better performance', () => {
  /** A drawing, and the same with one value raised: one of its three points or all. */
  const raised = anyTable.chain((table) =>
    fc
      .tuple(
        fc.constantFrom(...OPTIONS),
        fc.constantFrom(...VALUE_CRITERIA),
        anyRange,
        anyWeights(),
        fc.integer({ min: 0, max: 10_000 }),
      )
      .map(([option, criterion, by, weights, seed]) => {
        const now = table[option]?.[criterion] ?? 'unknown';
        const from: readonly [number, number, number] = typeof now === 'object' ? now : [20, 30, 50];
        const to: [number, number, number] = [
          Math.max(from[0], by[0]),
          Math.max(from[1], by[1]),
          Math.max(from[2], by[2]),
        ];
        const cell = (value: Cell): Table => ({ ...table, [option]: { ...table[option], [criterion]: value } });
        return { option, before: cell(from), after: cell(to), rest: { weights, seed } };
      }),
  );

  it('never lowers a model within a draw', () => {
    fc.assert(
      fc.property(raised, ({ option, before, after, rest }) => {
        const place = (table: Table): number =>
          of(acceptability(drawingOf(table, { ...rest, draws: 1 })), option).expected;
        expect(place(after)).toBeLessThanOrEqual(place(before));
      }),
      { numRuns: 1500 },
    );
  });

  it('never lowers a model over 200 draws: expected rank, first share, every rival', () => {
    fc.assert(
      fc.property(raised, ({ option, before, after, rest }) => {
        const [a, b] = [before, after].map((table) =>
          of(acceptability(drawingOf(table, { ...rest, draws: 200 })), option),
        );
        expect(b?.expected).toBeLessThanOrEqual((a?.expected ?? Number.NaN) + 1e-9);
        expect(b?.first).toBeGreaterThanOrEqual(a?.first ?? Number.NaN);
        for (const rival of OPTIONS)
          if (rival !== option) expect(b?.beats(rival)).toBeGreaterThanOrEqual(a?.beats(rival) ?? Number.NaN);
      }),
      { numRuns: 200 },
    );
  });
});

describe('closed forms, within a point', () => {
  // Weight w on the first criterion is uniform: A is ahead where 30w > 10(1 - w), so where w is above 1/4.
  const twoByTwo = drawingOf({ a: { x: 60, y: 20 }, b: { x: 30, y: 30 } });

  it('two options and two criteria under unknown weights: 3/4 and 1/4', () => {
    const found = acceptability(twoByTwo);
    near(of(found, 'a').first, 3 / 4);
    near(of(found, 'b').first, 1 / 4);
    near(of(found, 'a').expected, 5 / 4);
    near(of(found, 'a').beats('b'), 3 / 4);
  });

  it('their central weights: the middles of 1/4 to 1 and of 0 to 1/4', () => {
    const found = acceptability(twoByTwo);
    [5 / 8, 3 / 8].forEach((weight, at) => near(of(found, 'a').central?.[at], weight));
    [1 / 8, 7 / 8].forEach((weight, at) => near(of(found, 'b').central?.[at], weight));
  });

  it('two criteria in order: weight w is uniform from 1/2 to 1, so that A is ahead where 10w > 30(1 - w) in half', () => {
    const found = acceptability(
      drawingOf({ a: { x: 40, y: 20 }, b: { x: 30, y: 50 } }, { weights: { mode: 'ranking', values: { x: 1, y: 2 } } }),
    );
    near(of(found, 'a').first, 1 / 2);
  });

  it('three criteria, an option for each: a third each, its own central weight 11/18, the others 7/36', () => {
    const found = acceptability(
      drawingOf({ a: { x: 100, y: 0, z: 0 }, b: { x: 0, y: 100, z: 0 }, c: { x: 0, y: 0, z: 100 } }),
    );
    ['a', 'b', 'c'].forEach((option, own) => {
      of(found, option).ranks.forEach((share) => near(share, 1 / 3));
      [0, 1, 2].forEach((at) => near(of(found, option).central?.[at], at === own ? 11 / 18 : 7 / 36));
    });
  });

  it.each([2, 3, 5])('symmetry: %s options alike have the same shares of every place', (n) => {
    const row: Record<string, Cell> = { x: [10, 40, 90], y: 'unknown', z: [50, 60, 60] };
    const found = acceptability(drawingOf(Object.fromEntries(Array.from({ length: n }, (_, at) => [`o${at}`, row]))));
    for (const ranks of found.rank) for (const share of ranks) near(share, 1 / n);
    for (const rank of found.expectedRank) near(rank, (n + 1) / 2, 0.05);
  });

  it('dominance without overlap: always first, always last, and no central weights', () => {
    const found = acceptability(
      drawingOf({ low: { x: [0, 10, 20], y: [5, 5, 9] }, high: { x: [20, 30, 90], y: [10, 11, 12] } }),
    );
    expect(found.rank).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(of(found, 'high').beats('low')).toBe(1);
    expect(of(found, 'low').central).toBeUndefined();
  });

  it.each<[string, Cell, Cell, number]>([
    ['falling against rising triangle', [0, 0, 100], [0, 100, 100], 1 / 6],
    ['a triangle of mean 40 against nothing known', [20, 30, 70], 'unknown', 0.4],
    ['a triangle against a sure number: (50 - 30)² / 70 × 40', [0, 30, 70], 50, 400 / 2800],
    ['rising triangle against rising', [0, 100, 100], [0, 100, 100], 1 / 2],
    ['two that barely meet', [0, 50, 60], [60, 70, 80], 0],
  ])('one criterion, the chance to be ahead: %s', (_, a, b, expected) => {
    near(of(acceptability(drawingOf({ a: { x: a }, b: { x: b } })), 'a').first, expected);
  });
});

describe('options exactly level', () => {
  const level = (n: number, draws = 10_000): Acceptability =>
    acceptability(
      drawingOf(Object.fromEntries(Array.from({ length: n }, (_, at) => [`o${at}`, { x: 50, y: 70 }])), { draws }),
    );

  it('two share each place', () => {
    near(level(2).rank[0]?.[0], 1 / 2);
    near(level(2).pairwise[0]?.[1], 1 / 2);
  });

  it('three share each place, and every draw has one first', () => {
    const found = level(3);
    for (const place of [0, 1, 2]) near(sum(found.rank.map((ranks) => ranks[place] ?? Number.NaN)), 1, 1e-9);
    for (const ranks of found.rank) for (const share of ranks) near(share, 1 / 3, 0.015);
  });

  it('leave a third that is better alone', () => {
    const found = acceptability(drawingOf({ a: { x: 50 }, b: { x: 50 }, c: { x: 51 } }));
    expect(of(found, 'c').first).toBe(1);
    near(of(found, 'a').expected, 2.5);
  });
});

describe('options that share a draw', () => {
  const table: Table = { a: { x: [0, 40, 80] }, b: { x: [10, 50, 90] } };

  it('keep their order in every draw, where apart they would not', () => {
    const shared = [{ criterion: 'x', models: ['a', 'b'] }];
    expect(of(acceptability(drawingOf(table, { shared })), 'b').first).toBe(1);
    expect(of(acceptability(drawingOf(table)), 'b').first).toBeLessThan(0.8);
  });

  it('do so on that criterion alone', () => {
    const shared = [{ criterion: 'y', models: ['a', 'b'] }];
    expect(acceptability(drawingOf(table, { shared }))).toEqual(acceptability(drawingOf(table)));
  });
});

describe('the confidence factor', () => {
  it('is 1 where values are sure, whatever the weights', () => {
    const drawing = drawingOf({ a: { x: 60, y: 20 }, b: { x: 30, y: 30 } });
    expect(confidenceFactors(drawing, acceptability(drawing))).toEqual([1, 1]);
  });

  it('is the chance to be ahead at the central weights: of one criterion, 60 in 100', () => {
    const drawing = drawingOf({ a: { x: 'unknown' }, b: { x: 40 } });
    const [a, b] = confidenceFactors(drawing, acceptability(drawing));
    near(Number(a), 0.6);
    near(Number(b), 0.4);
  });

  it('is taken at the central weights and not at those drawn', () => {
    // A's central weights are (1/2, 1/2) by symmetry: there it scores 50 and C, which knows nothing, scores more in half.
    const drawing = drawingOf({ a: { x: 50, y: 50 }, c: { x: 'unknown', y: 'unknown' } });
    const found = acceptability(drawing);
    [0, 1].forEach((at) => near(of(found, 'a').central?.[at], 0.5));
    near(Number(confidenceFactors(drawing, found)[0]), 0.5);
  });

  it('is none for an option that is never first', () => {
    const drawing = drawingOf({ a: { x: 60 }, b: { x: 30 } });
    expect(confidenceFactors(drawing, acceptability(drawing))).toEqual([1, 'none']);
  });
});

describe('a drawing of nothing', () => {
  it('is refused', () => {
    const drawing = drawingOf({ a: { x: 1 } });
    for (const empty of [{ options: [] }, { criteria: [] }, { draws: 0 }, { draws: Number.NaN }])
      expect(() => acceptability({ ...drawing, ...empty })).toThrow(RangeError);
  });

  it('with one option puts it first', () => {
    const found = acceptability(drawingOf({ a: { x: 'unknown', y: 3 } }));
    expect([found.rank, found.expectedRank]).toEqual([[[1]], [1]]);
    near(mean(found.centralWeights[0] as number[]), 0.5);
  });
});

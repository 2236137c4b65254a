import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, memberOf } from './group.fixture.ts';
import {
  concordance,
  criteriaConcordance,
  groupCriteria,
  groupHandWeights,
  groupWeightsDraws,
} from './group-weights.ts';
import { drawWeights } from '../weights.ts';

const SEED = 2001;
const three = ['a', 'b', 'c'];
const ranking = (name: string, ...places: number[]) => {
  const { state } = memberOf(name);
  const values = Object.fromEntries(places.map((place, index) => [three[index] ?? '', place]));
  return { name, state: { ...state, weights: { mode: 'ranking' as const, values } } };
};

describe('groupCriteria', () => {
  it('sets the weights of those who said something beside one another', () => {
    const members = [
      memberOf('Bo', {}, [1, 3]),
      memberOf('Al', {}, [90, 10]),
      memberOf('Cy'),
      memberOf('Di', {}, [0, 0]),
    ];
    expect(groupCriteria(members, CRITERIA)).toEqual([
      {
        criterion: 'control',
        weights: [
          { member: 'Al', weight: 0.9 },
          { member: 'Bo', weight: 0.25 },
        ],
        spread: { least: 0.25, most: 0.9, range: expect.closeTo(0.65, 12) as number },
        notSure: ['Cy', 'Di'],
      },
      {
        criterion: 'independence',
        weights: [
          { member: 'Al', weight: 0.1 },
          { member: 'Bo', weight: 0.75 },
        ],
        spread: { least: 0.1, most: 0.75, range: expect.closeTo(0.65, 12) as number },
        notSure: ['Cy', 'Di'],
      },
    ]);
  });

  it('gives no spread of one', () => {
    const [found] = groupCriteria([memberOf('Al', {}, [1, 1]), memberOf('Bo')], CRITERIA);
    expect(found).toMatchObject({ weights: [{ member: 'Al', weight: 0.5 }], spread: undefined });
  });
});

describe('concordance', () => {
  it.each([
    [
      [
        [1, 2],
        [1, 2],
      ],
      'fewer-than-three',
    ],
    [
      [
        [1, 2],
        [1, 2],
        [3, 9],
      ],
      1,
    ],
    [
      [
        [1, 2],
        [1, 2],
        [9, 3],
      ],
      1 / 9,
    ],
    [
      [
        [5, 5],
        [5, 5],
        [5, 5],
      ],
      'undefined',
    ],
  ])('of %j is %s', (scores, expected) => {
    const found = concordance(scores);
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 12);
    else expect(found).toBe(expected);
  });

  it('over criteria counts only those who said something', () => {
    const said = [ranking('Al', 1, 2, 3), ranking('Bo', 1, 2, 3)];
    expect(criteriaConcordance([...said, memberOf('Cy')], three)).toBe('fewer-than-three');
    expect(criteriaConcordance([...said, memberOf('Cy'), ranking('Di', 1, 2, 3)], three)).toBeCloseTo(1, 12);
    // Ranks (1,2,3), (1,2,3), (3,2,1): sums 5, 6, 7, S = 2, W = 24 / 216.
    expect(criteriaConcordance([...said, ranking('Di', 3, 2, 1)], three)).toBeCloseTo(1 / 9, 12);
  });

  it('over criteria ties those that a person ties', () => {
    // Ranks (1,2.5,2.5), (1,2,3), (1,2,3): sums 3, 6.5, 8.5, S = 15.5, W = 186 / (216 - 18).
    const members = [ranking('Al', 1), ranking('Bo', 1, 2, 3), ranking('Cy', 1, 2, 3)];
    expect(criteriaConcordance(members, three)).toBeCloseTo(186 / 198, 12);
  });
});

describe('groupWeightsDraws', () => {
  const members = [memberOf('Al', {}, [1, 0]), memberOf('Bo', {}, [0, 1])];

  it('takes each draw from one member, and never a mixture', () => {
    const rows = groupWeightsDraws(members, CRITERIA, 4_000, SEED);
    expect(rows).toHaveLength(4_000);
    expect(rows.every(([control]) => control === 0 || control === 1)).toBe(true);
    // Four standard errors.
    const share = rows.filter(([control]) => control === 1).length / 4_000;
    expect(Math.abs(share - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / 4_000));
  });

  it('takes the very row that the person would have drawn alone', () => {
    const others = [memberOf('Al', {}, [3, 1]), memberOf('Bo'), memberOf('Cy', {}, [1, 9])];
    const own = others.map(({ state }) => drawWeights(state.weights, CRITERIA, 50, SEED).map(String));
    const rows = groupWeightsDraws(others, CRITERIA, 50, SEED).map(String);
    const from = rows.map((row, draw) => own.findIndex((one) => one[draw] === row));
    expect(new Set(from)).toEqual(new Set([0, 1, 2]));
  });

  it('is that person’s alone for a group of one', () => {
    const al = memberOf('Al', {}, [3, 1]);
    expect(groupWeightsDraws([al], CRITERIA, 20, SEED)).toEqual(drawWeights(al.state.weights, CRITERIA, 20, SEED));
  });

  it('depends on the seed and not on the order of members; every row adds to 1', () => {
    const points = fc.option(fc.tuple(fc.nat(100), fc.nat(100)), { nil: undefined });
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 5 }), fc.nat(), (all, seed) => {
        const group = all.map((one, index) => memberOf(`M${index}`, {}, one));
        const rows = groupWeightsDraws(group, CRITERIA, 20, seed);
        expect(groupWeightsDraws([...group].reverse(), CRITERIA, 20, seed)).toEqual(rows);
        for (const row of rows) expect(row.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10);
      }),
    );
    expect(groupWeightsDraws(members, CRITERIA, 50, 1)).not.toEqual(groupWeightsDraws(members, CRITERIA, 50, 2));
  });

  it('has the mean of the members’ weights by hand', () => {
    const group = [memberOf('Al', {}, [9, 1]), memberOf('Bo'), memberOf('Cy', {}, [1, 3])];
    const hand = groupHandWeights(group, CRITERIA);
    expect(hand[0]).toBeCloseTo((0.9 + 0.5 + 0.25) / 3, 12);
    expect(hand[1]).toBeCloseTo((0.1 + 0.5 + 0.75) / 3, 12);
    const rows = groupWeightsDraws(group, CRITERIA, 10_000, SEED);
    const mean = rows.reduce((sum, [control = 0]) => sum + control, 0) / rows.length;
    expect(mean).toBeCloseTo(hand[0] ?? 0, 1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightSwing } from './weight-swing.ts';

describe('weightSwing', () => {
  it('tells where the weight of each criterion stands and where it would have to stand', () => {
    // By hand: 12.5 of control's 50 points and all of cost's 25 go to time, which has 25: 62.5.
    const change = {
      moved: 0.375,
      from: [
        { criterion: 'control', weight: 0.125 },
        { criterion: 'cost', weight: 0.25 },
      ],
      to: 'time',
    };
    expect(weightSwing(change, ['time', 'cost', 'control'], [0.25, 0.25, 0.5])).toEqual([
      { criterion: 'control', now: 50, then: 37.5 },
      { criterion: 'cost', now: 25, then: 0 },
      { criterion: 'time', now: 25, then: 62.5 },
    ]);
  });

  it('draws nothing where the options are level already', () => {
    expect(weightSwing({ moved: 0, from: [], to: 'time' }, ['time'], [1])).toEqual([]);
  });

  it('takes as much as it gives, within 0 to 100', () => {
    const shares = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(shares, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const total = given.reduce((sum, one) => sum + one, 0) || 1;
        const weights = given.map((one) => one / total);
        const criteria = weights.map((_, index) => `c${index}`);
        const from = weights.slice(1).map((weight, index) => ({ criterion: `c${index + 1}`, weight: weight * share }));
        const moved = from.reduce((sum, { weight }) => sum + weight, 0);
        const lines = weightSwing({ moved, from, to: 'c0' }, criteria, weights);
        expect(lines.reduce((sum, { now, then }) => sum + then - now, 0)).toBeCloseTo(0, 6);
        for (const { now, then } of lines) {
          expect(Math.min(now, then)).toBeGreaterThanOrEqual(0);
          expect(Math.max(now, then)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

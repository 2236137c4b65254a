import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionBar, heaviestFirst, letterOf } from './contribution-bars.ts';

describe('heaviestFirst', () => {
  it('orders criteria by weight, equals as they came, and leaves out what weighs nothing', () => {
    expect(heaviestFirst(['cost', 'control', 'time', 'scale'], [0.25, 0.5, 0, 0.25])).toEqual([
      'control',
      'cost',
      'scale',
    ]);
  });
});

describe('contributionBar', () => {
  // By hand: control weighs 50 and is worth 60, so it adds 30; cost weighs 30 and is worth 10: 3; time 20 times 0: 0.
  const added = [
    { criterion: 'cost', adds: 3, low: 0, high: 12 },
    { criterion: 'control', adds: 30, low: 20, high: 40 },
    { criterion: 'time', adds: 0, low: 0, high: 8 },
  ];

  it('lays what each criterion adds end to end, in the order that all bars share', () => {
    expect(contributionBar(added, ['control', 'cost', 'time'])).toEqual({
      parts: [
        { criterion: 'control', place: 0, x: 0, width: 30, lettered: true },
        { criterion: 'cost', place: 1, x: 30, width: 3, lettered: false },
      ],
      sum: 33,
      low: 20,
      high: 60,
    });
  });

  it('keeps the letter of a criterion whatever the others add', () => {
    const { parts } = contributionBar(added, ['time', 'cost', 'control']);
    expect(parts.map(({ criterion, place }) => [criterion, letterOf(place)])).toEqual([
      ['cost', 'B'],
      ['control', 'C'],
    ]);
  });

  it('is as long as its sum, without gap or overlap, and within its lowest and highest', () => {
    const cell = fc
      .record({
        weight: fc.integer({ min: 1, max: 20 }),
        values: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
      })
      .map(({ weight, values }) => ({ weight, values: values.toSorted((a, b) => a - b) }));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        const total = cells.reduce((sum, { weight }) => sum + weight, 0);
        const points = cells.map(({ weight, values }, index) => {
          const [low = 0, adds = 0, high = 0] = values.map((value) => (weight / total) * value);
          return { criterion: `c${index}`, low, adds, high };
        });
        const { parts, sum, low, high } = contributionBar(
          points,
          points.map(({ criterion }) => criterion),
        );
        let end = 0;
        for (const part of parts) {
          expect(part.x).toBeCloseTo(end, 1);
          end = part.x + part.width;
        }
        expect(end).toBeCloseTo(sum, 1);
        expect(end).toBeLessThan(100.05);
        expect(low).toBeLessThanOrEqual(sum + 1e-9);
        expect(sum).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });
});

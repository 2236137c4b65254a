import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lanesOf } from './lanes.ts';

const things = fc.array(
  fc.record({ start: fc.integer({ min: 0, max: 100 }), length: fc.integer({ min: 1, max: 40 }) }),
  { maxLength: 30 },
);

it('puts what does not overlap on one lane, and what touches too', () => {
  expect(
    lanesOf([
      { start: 0, end: 5 },
      { start: 5, end: 9 },
      { start: 20, end: 30 },
    ]),
  ).toEqual([0, 0, 0]);
});

it('keeps the order in which things come', () => {
  expect(
    lanesOf([
      { start: 4, end: 9 },
      { start: 0, end: 5 },
    ]),
  ).toEqual([1, 0]);
});

it('never lets two overlap, and uses no more lanes than overlap at one moment', () => {
  fc.assert(
    fc.property(things, (drawn) => {
      const placed = drawn.map(({ start, length }) => ({ start, end: start + length }));
      const lanes = lanesOf(placed);
      placed.forEach((a, i) => {
        placed.forEach((b, j) => {
          if (i < j && lanes[i] === lanes[j]) expect(a.end <= b.start || b.end <= a.start).toBe(true);
        });
      });
      const most = Math.max(
        0,
        ...placed.map(({ start }) => placed.filter((one) => one.start <= start && start < one.end).length),
      );
      expect(Math.max(-1, ...lanes) + 1).toBe(most);
    }),
  );
});

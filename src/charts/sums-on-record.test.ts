import { expect, it } from 'vitest';
import { library } from '../library/load-library.ts';
import { sumsOnRecord } from './sums-on-record.ts';

const cases = [...library().cases.values()];
const { kinds, ticks } = sumsOnRecord(cases, ['set-up', 'overspend', 'exit']);

it('has every sum of the kinds once, smallest first, with facts that name their case', () => {
  for (const { kind, sums } of kinds) {
    const recorded = cases.flatMap(({ money }) =>
      money.sums.filter(({ what }) => what === kind).map(({ amount }) => amount),
    );
    expect(sums.map(({ amount }) => amount)).toEqual(recorded.sort((a, b) => a - b));
    expect(sums.flatMap(({ facts }) => facts).every((ref) => /^[a-z0-9-]+\/f\d+$/.test(ref))).toBe(true);
  }
});

it('marks tenfold steps evenly, and every dot within them', () => {
  const steps = ticks.slice(1).map(({ pounds, x }, index) => ({
    factor: pounds / (ticks[index]?.pounds ?? 0),
    width: x - (ticks[index]?.x ?? 0),
  }));
  expect(new Set(steps.map(({ factor }) => factor))).toEqual(new Set([10]));
  for (const { width } of steps) expect(width).toBeCloseTo(100 / steps.length, 1);
  expect(kinds.flatMap(({ sums }) => sums).every(({ x }) => x >= 0 && x <= 100)).toBe(true);
});

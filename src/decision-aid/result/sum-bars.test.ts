import { expect, it } from 'vitest';
import { DIRECTED, inputOf } from '../report/report.fixture.ts';
import { sumBars } from './sum-bars.ts';

const { appraisal } = inputOf(DIRECTED);
const { whole, options } = sumBars(appraisal);

it('keeps the order of the result, whichever bar is the longest', () => {
  expect(options.map(({ option }) => option)).toEqual(appraisal.order.map(({ option }) => option));
});

it('builds each sum up from the same criteria, the heaviest first', () => {
  expect(whole.points.map(({ criterion }) => criterion).slice(0, 3)).toEqual([
    'independence-and-focus',
    'time-to-live',
    'council-control',
  ]);
  expect(whole.bar.sum).toBeCloseTo(100, 9);
  for (const { option, bar, points } of options) {
    expect(points.map(({ criterion }) => criterion)).toEqual(whole.points.map(({ criterion }) => criterion));
    expect(points.reduce((sum, one) => sum + one.points, 0)).toBeCloseTo(bar.sum, 9);
    expect(bar.sum).toBeCloseTo(appraisal.sums.find((sum) => sum.option === option)?.score ?? -1, 9);
    expect(bar.low).toBeLessThanOrEqual(bar.sum);
    expect(bar.high).toBeGreaterThanOrEqual(bar.sum);
  }
});

it('gives no option more of a criterion than the criterion weighs', () => {
  for (const { points } of options)
    for (const [place, { points: has }] of points.entries())
      expect(has).toBeLessThanOrEqual((whole.points[place]?.points ?? 0) + 1e-9);
});

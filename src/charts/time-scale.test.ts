import { describe, expect, it } from 'vitest';
import { firstMoment, lastMoment, middleMoment, timeScale } from './time-scale.ts';

describe('moments of a partial date', () => {
  it.each([
    ['2014', 2014, 2015],
    ['2014-10', 2014 + 273 / 365.25, 2014 + 304 / 365.25],
    ['2014-12', 2014 + 334 / 365.25, 2014 + 365 / 365.25],
    ['2014-10-01', 2014 + 273 / 365.25, 2014 + 274 / 365.25],
  ])('%s spans %d to %d', (date, first, last) => {
    expect(firstMoment(date)).toBeCloseTo(first, 10);
    expect(lastMoment(date)).toBeCloseTo(last, 10);
    expect(middleMoment(date)).toBeCloseTo((first + last) / 2, 10);
  });

  it.each(['unknown', 'present', 'undated', '', '14-10-2014'])('has none for "%s"', (word) => {
    expect(firstMoment(word)).toBeUndefined();
    expect(lastMoment(word)).toBeUndefined();
    expect(middleMoment(word)).toBeUndefined();
  });
});

describe('timeScale', () => {
  it('spans whole years and marks some of them', () => {
    const scale = timeScale(2008.9, 2026.2);
    expect([scale.from, scale.to]).toEqual([2008, 2027]);
    expect([scale.x(2008), scale.x(2017.5), scale.x(2027)]).toEqual([0, 50, 100]);
    expect(scale.ticks.map(({ year }) => year)).toEqual([2010, 2015, 2020, 2025]);
    expect(scale.ticks.every(({ year, x }) => x === scale.x(year))).toBe(true);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 9, 12, 18, 27, 40])(
    'marks at least three years of %d, and no more than five',
    (years) => {
      const { ticks } = timeScale(2000, 2000 + years);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(5);
    },
  );

  it('is at least four years long and keeps moments within its edges', () => {
    const scale = timeScale(2016.1, 2016.2);
    expect([scale.from, scale.to]).toEqual([2016, 2020]);
    expect([scale.x(1999), scale.x(2040)]).toEqual([0, 100]);
    expect(scale.ticks.every(({ year }) => Number.isInteger(year))).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsSince } from './freshness.ts';

describe('monthsSince', () => {
  it.each([
    ['2026-11-25', '2026-11-25', 0],
    ['2026-11-25', '2026-12-24', 0],
    ['2026-11-25', '2026-12-25', 1],
    ['2026-11-25', '2027-11-25', 12],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-01', 1],
    ['2026-12-25', '2026-11-25', -1],
  ])('from %s to %s: %i', (date, now, months) => {
    expect(monthsSince(date, new Date(`${now}T12:00:00Z`))).toBe(months);
  });

  it('never falls as time goes on', () => {
    const days = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const at = (day: number): number => monthsSince('2026-11-25', new Date(Date.UTC(2026, 10, 25 + day)));
        expect(at(Math.min(one, other))).toBeLessThanOrEqual(at(Math.max(one, other)));
      }),
    );
  });
});

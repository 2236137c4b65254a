import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRange, type TypedRange } from './read-range.ts';

const typed = (low: string, likely: string, high: string): TypedRange => ({ low, likely, high });
const errors = (range: TypedRange): unknown => {
  const read = readRange(range);
  return 'errors' in read ? read.errors : [];
};

describe('figures of the user', () => {
  it('are read as numbers, spaces left aside', () =>
    expect(readRange(typed(' 10', '45.5', '100 '))).toEqual({ range: { low: 10, likely: 45.5, high: 100 } }));

  it('may be the same three times', () => expect(errors(typed('50', '50', '50'))).toEqual([]));

  it.each([
    [typed('', '50', '60'), 'own-low', 'Enter the low value'],
    [typed('10', 'x', '60'), 'own-likely', 'The likely value must be a number from 0 to 100, like 45'],
    [typed('10', '50', '101'), 'own-high', 'The high value must be a number from 0 to 100, like 45'],
    [typed('-1', '50', '60'), 'own-low', 'The low value must be a number from 0 to 100, like 45'],
    [typed('1e1', '50', '60'), 'own-low', 'The low value must be a number from 0 to 100, like 45'],
    [typed('60', '50', '90'), 'own-likely', 'The likely value must be 60 or more, which is the low value'],
    [typed('10', '50', '40'), 'own-high', 'The high value must be 50 or more, which is the likely value'],
    [typed('60', 'x', '50'), 'own-likely', 'The likely value must be a number from 0 to 100, like 45'],
  ])('say what to do: %o', (range, field, message) => expect(errors(range)).toContainEqual({ field, message }));

  it('are in order, or told of, whatever is typed', () => {
    const text = fc.oneof(fc.string(), fc.integer({ min: -5, max: 105 }).map(String));
    fc.assert(
      fc.property(text, text, text, (low, likely, high) => {
        const read = readRange(typed(low, likely, high));
        if ('errors' in read) {
          expect(new Set(read.errors.map(({ field }) => field)).size).toBe(read.errors.length);
          expect(read.errors.length).toBeGreaterThan(0);
        } else {
          const { range } = read;
          expect(0 <= range.low && range.low <= range.likely && range.likely <= range.high && range.high <= 100).toBe(
            true,
          );
        }
      }),
    );
  });
});

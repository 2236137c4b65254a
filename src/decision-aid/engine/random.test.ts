import { describe, expect, it } from 'vitest';
import { mean, variance } from './aid.fixture.ts';
import { exponential, gamma, SEED, substream, type Stream } from './random.ts';

const MANY = 40_000;
const take = (next: Stream, count = MANY): number[] => Array.from({ length: count }, () => next());

describe('a substream', () => {
  it('gives the same numbers for the same seed and name, today and on every machine', () => {
    const numbers = take(substream(SEED, 'value:cost:in-house'), 3);
    expect(take(substream(SEED, 'value:cost:in-house'), 3)).toEqual(numbers);
    expect(numbers.map((one) => one.toFixed(6))).toMatchInlineSnapshot(`
      [
        "0.985180",
        "0.414771",
        "0.163306",
      ]
    `);
  });

  it('gives others for another name or seed', () => {
    const [first] = take(substream(SEED, 'a'), 1);
    expect(substream(SEED, 'b')()).not.toBe(first);
    expect(substream(SEED + 1, 'a')()).not.toBe(first);
  });

  it('is spread evenly over 0 to 1, both ends left out', () => {
    const numbers = take(substream(SEED, 'even'));
    expect(Math.min(...numbers.slice(0, 20_000))).toBeGreaterThan(0);
    expect(Math.max(...numbers.slice(0, 20_000))).toBeLessThan(1);
    const bins = Array.from({ length: 20 }, (_, bin) => numbers.filter((u) => Math.floor(u * 20) === bin).length);
    const expected = MANY / 20;
    const chiSquare = bins.reduce((all, count) => all + (count - expected) ** 2 / expected, 0);
    // The 99.9th centile for 19 degrees of freedom.
    expect(chiSquare).toBeLessThan(43.82);
  });

  it.each([
    ['names that differ by a letter', 'value:cost:a', 'value:cost:b'],
    ['names of one criterion and the next', 'weight:c1', 'weight:c2'],
    ['a name and a longer one', 'lot:in-house', 'lot:in-house-2'],
  ])('has nothing to do with another: %s', (_, a, b) => {
    const [left, right] = [take(substream(SEED, a)), take(substream(SEED, b))];
    const product = mean(left.map((one, at) => (one - 0.5) * ((right[at] ?? 0) - 0.5)));
    expect(Math.abs(product * 12)).toBeLessThan(4 / Math.sqrt(MANY));
  });

  it('starts anywhere, however like one another the names are', () => {
    const starts = Array.from({ length: 2000 }, (_, at) => substream(SEED, `name-${at}`)());
    expect(Math.abs(mean(starts) - 0.5)).toBeLessThan(0.026);
    expect(Math.abs(variance(starts) - 1 / 12)).toBeLessThan(0.007);
  });
});

describe('draws from a distribution', () => {
  it('exponential: mean and variance are 1', () => {
    const next = substream(SEED, 'exponential');
    const numbers = take(() => exponential(next));
    expect(Math.abs(mean(numbers) - 1)).toBeLessThan(0.02);
    expect(Math.abs(variance(numbers) - 1)).toBeLessThan(0.06);
  });

  it.each([0.05, 0.3, 1, 2.5, 20, 150])('gamma: mean and variance are the shape, %s', (shape) => {
    const next = substream(SEED, `gamma:${shape}`);
    const numbers = take(() => gamma(next, shape));
    expect(Math.abs(mean(numbers) / shape - 1)).toBeLessThan(5 / Math.sqrt(MANY * shape));
    expect(Math.abs(variance(numbers) / shape - 1)).toBeLessThan(shape < 1 ? 0.2 : 0.06);
    expect(numbers.every((one) => one >= 0 && Number.isFinite(one))).toBe(true);
  });
});

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** The seed of every appraisal, so that the same answers give the same figures everywhere. The year of SMAA-2. */
export const SEED = 2001;

/** Numbers spread evenly over 0 to 1, both ends left out. */
export type Stream = () => number;

/**
 * A stream of its own for a name, such as a criterion and a model: what one name draws does not depend on which others
 * there are or on the order in which they stand, so that a what-if differs by what was changed and not by chance.
 */
export function substream(seed: number, name: string): Stream {
  const generator: RandomGenerator = xoroshiro128plus(hash(`${seed}:${name}`));
  // The first numbers of neighbouring seeds resemble one another.
  for (let skipped = 0; skipped < 8; skipped += 1) generator.next();
  return () => ((generator.next() >>> 0) + 0.5) / 4_294_967_296;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value | 0;
}

/** One draw from the exponential distribution of rate 1. */
export const exponential = (next: Stream): number => -Math.log(next());

/** One draw from the standard normal distribution (Box and Muller 1958). */
const normal = (next: Stream): number => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());

/** One draw from the gamma distribution of a shape above 0 and scale 1 (Marsaglia and Tsang 2000). */
export function gamma(next: Stream, shape: number): number {
  if (shape < 1) return gamma(next, shape + 1) * next() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(next);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

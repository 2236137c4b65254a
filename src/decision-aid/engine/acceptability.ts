import type { Weights } from './answers.ts';
import { substream } from './random.ts';
import { quantile, valueAt, type Values } from './values.ts';
import { drawWeights } from './weights.ts';

/** Draws of one appraisal. The standard error of a share is then at most half a point. */
export const DRAWS = 10_000;

/** What is drawn: options and criteria with their values, and what was said of the weights. */
export interface Drawing {
  options: readonly string[];
  criteria: readonly string[];
  values: Values;
  weights: Weights;
  /** Rows drawn already, one a draw, in place of what would be drawn from the weights: those of a group. */
  weightRows?: readonly Float64Array[];
  /** Options that share one draw on a criterion, because what lifts one lifts the other; none: each has its own. */
  shared: readonly { criterion: string; models: readonly string[] }[];
  draws: number;
  seed: number;
}

/** How often, of all combinations of plausible weights and values, each option comes at each place. */
export interface Acceptability {
  options: readonly string[];
  /** By option and place, first place first: the rank acceptability index b(i, r), a share from 0 to 1. */
  rank: readonly (readonly number[])[];
  /** By option: the mean of its place, from 1. */
  expectedRank: readonly number[];
  /** By option and rival: the share of draws in which it is before the rival; a tie counts half. */
  pairwise: readonly (readonly number[])[];
  /** By option: the mean of the weights that put it first, by criterion; undefined where none did. */
  centralWeights: readonly (readonly number[] | undefined)[];
}

/**
 * Stochastic multicriteria acceptability analysis, SMAA-2 (Lahdelma and Salminen 2001, Operations Research 49(3)):
 * weights and values are drawn together, options ranked by the weighted sum in each draw, and places counted.
 * An exact tie is broken by lot. What an option or criterion draws depends on its name alone.
 * Throws a RangeError without an option, a criterion or a draw.
 */
export function acceptability(drawing: Drawing): Acceptability {
  const { options, criteria, draws, seed } = drawing;
  if (options.length === 0 || criteria.length === 0 || !(draws >= 1)) {
    throw new RangeError('acceptability needs at least one option, one criterion and one draw');
  }
  const weights = drawing.weightRows ?? drawWeights(drawing.weights, criteria, draws, seed);
  const values = drawValues(drawing);
  const lots = options.map((id) => drawLots(id, draws, seed));

  const n = options.length;
  const places = options.map(() => new Float64Array(n));
  const before = options.map(() => new Float64Array(n));
  const central = options.map(() => new Float64Array(criteria.length));
  const scores = new Float64Array(n);
  const place = new Int32Array(n);

  for (let draw = 0; draw < draws; draw += 1) {
    const row = weights[draw] as Float64Array;
    for (let i = 0; i < n; i += 1) scores[i] = score(values[i] as Float64Array[], row, draw);
    place.fill(0);
    for (let i = 0; i < n; i += 1) {
      for (let j = i + 1; j < n; j += 1) {
        const [own, other] = [scores[i] as number, scores[j] as number];
        const ahead = own === other ? at(lots[i], draw) < at(lots[j], draw) : own > other;
        const [winner, loser] = ahead ? [i, j] : [j, i];
        (before[winner] as Float64Array)[loser] = at(before[winner], loser) + 1;
        place[loser] = (place[loser] as number) + 1;
      }
    }
    for (let i = 0; i < n; i += 1) {
      const its = place[i] as number;
      (places[i] as Float64Array)[its] = at(places[i], its) + 1;
      if (its === 0)
        for (let c = 0; c < row.length; c += 1)
          (central[i] as Float64Array)[c] = at(central[i], c) + (row[c] as number);
    }
  }

  const rank = places.map((counts) => Array.from(counts, (count) => count / draws));
  return {
    options,
    rank,
    expectedRank: rank.map((shares) => shares.reduce((sum, share, index) => sum + share * (index + 1), 0)),
    pairwise: before.map((counts) => Array.from(counts, (count) => count / draws)),
    centralWeights: central.map((sums, i) => {
      const firsts = at(places[i], 0);
      return firsts === 0 ? undefined : Array.from(sums, (sum) => sum / firsts);
    }),
  };
}

const at = (numbers: Float64Array | undefined, index: number): number => numbers?.[index] ?? 0;

/** One lot a draw for an option, drawn whether or not there is a tie, so that every draw puts the same options in one order. */
function drawLots(option: string, draws: number, seed: number): Float64Array {
  const next = substream(seed, `lot:${option}`);
  return Float64Array.from({ length: draws }, next);
}

function score(values: readonly Float64Array[], row: Float64Array, draw: number): number {
  let sum = 0;
  for (let c = 0; c < row.length; c += 1) sum += (row[c] as number) * at(values[c], draw);
  return sum;
}

/** Draws of the values, by option, criterion and draw. */
function drawValues({ options, criteria, values, shared, draws, seed }: Drawing): Float64Array[][] {
  return options.map((option) =>
    criteria.map((criterion) => {
      const value = valueAt(values, option, criterion);
      const group = shared.find((one) => one.criterion === criterion && one.models.includes(option));
      const name = group ? `value:${criterion}:${[...group.models].sort().join('+')}` : `value:${criterion}:${option}`;
      const next = substream(seed, name);
      return Float64Array.from({ length: draws }, () => quantile(value, next()));
    }),
  );
}

/**
 * The share of draws in which an option is first at its own central weights: how far its place depends on values that
 * are uncertain and not on weights. `none` where it was never first.
 */
export function confidenceFactors(drawing: Drawing, { centralWeights }: Acceptability): (number | 'none')[] {
  const values = drawValues(drawing);
  return centralWeights.map((weights, option) => {
    if (!weights) return 'none';
    const row = Float64Array.from(weights);
    let first = 0;
    for (let draw = 0; draw < drawing.draws; draw += 1) {
      const own = score(values[option] as Float64Array[], row, draw);
      if (values.every((rival, index) => index === option || score(rival, row, draw) <= own)) first += 1;
    }
    return first / drawing.draws;
  });
}

/** The sum of the shares of some places of an option. */
export const placesShare = (ranks: readonly number[], from: number, to: number): number =>
  ranks.slice(from, to).reduce((sum, share) => sum + share, 0);

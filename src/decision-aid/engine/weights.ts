import { FIRMNESS, type Weights } from './answers.ts';
import { exponential, gamma, substream, type Stream } from './random.ts';

/**
 * The weights for arithmetic by hand, adding to 1, in the order of the criteria: points as shares; a ranking by rank
 * order centroid (Barron and Barrett 1996), ties sharing alike; equal where nothing was said or all points are 0.
 */
export function handWeights(weights: Weights, criteria: readonly string[]): number[] {
  const said = effectiveWeights(weights, criteria);
  switch (said.mode) {
    case 'unknown':
      return criteria.map(() => 1 / criteria.length);
    case 'points': {
      const points = criteria.map((id) => said.values[id] ?? 0);
      const sum = points.reduce((all, one) => all + one, 0);
      return points.map((one) => one / sum);
    }
    case 'ranking': {
      const places = criteria.map((id) => placeOf(said, id));
      const centroids = rankOrderCentroids(criteria.length);
      return places.map((place) => {
        const before = places.filter((other) => other < place).length;
        const tied = places.filter((other) => other === place).length;
        return centroids.slice(before, before + tied).reduce((all, one) => all + one, 0) / tied;
      });
    }
  }
}

/** What was said, with points or places that say nothing read as unknown. */
export function effectiveWeights(weights: Weights, criteria: readonly string[]): Weights {
  const given = criteria.map((id) => weights.values[id]);
  const says =
    weights.mode === 'points'
      ? given.some((points) => points !== undefined && points > 0)
      : weights.mode === 'ranking' && new Set(criteria.map((id) => placeOf(weights, id))).size > 1;
  return says ? weights : { mode: 'unknown', values: {} };
}

const placeOf = ({ values }: Weights, criterion: string): number => values[criterion] ?? Number.POSITIVE_INFINITY;

/** The centroid of all weights in that order: for n criteria, place i gets the sum over j from i to n of 1/j, over n. */
function rankOrderCentroids(n: number): number[] {
  return Array.from({ length: n }, (_, index) => {
    let sum = 0;
    for (let j = index + 1; j <= n; j += 1) sum += 1 / j;
    return sum / n;
  });
}

/**
 * Draws of weights that agree with what was said (Lahdelma and Salminen 2001; Tervonen and Lahdelma 2007), each adding
 * to 1: uniform on the simplex where nothing was; a sorted uniform draw for a ranking, ties in a random order; for points a
 * Dirichlet distribution around them, 20, 60 or 200 times as firm. A criterion with no points stays at 0.
 * @returns one row of weights a draw, in the order of the criteria
 */
export function drawWeights(
  weights: Weights,
  criteria: readonly string[],
  draws: number,
  seed: number,
): readonly Float64Array[] {
  const said = effectiveWeights(weights, criteria);
  const streams = criteria.map((id) => substream(seed, `weight:${id}`));
  const row = rowDrawer(said, criteria, streams);
  return Array.from({ length: draws }, () => {
    const drawn = row();
    const sum = drawn.reduce((all, one) => all + one, 0);
    return drawn.map((one) => one / sum);
  });
}

function rowDrawer(said: Weights, criteria: readonly string[], streams: readonly Stream[]): () => Float64Array {
  switch (said.mode) {
    case 'unknown':
      return () => Float64Array.from(streams, exponential);
    case 'points': {
      const shares = handWeights(said, criteria);
      const firmness = FIRMNESS[said.firmness ?? 'usual'];
      return () =>
        Float64Array.from(streams, (next, at) =>
          (shares[at] ?? 0) > 0 ? gamma(next, firmness * (shares[at] ?? 0)) : 0,
        );
    }
    case 'ranking': {
      const places = criteria.map((id) => placeOf(said, id));
      return () => {
        const sizes = Float64Array.from(streams, exponential).sort().reverse();
        const lots = streams.map((next) => next());
        const order = criteria
          .map((_, at) => at)
          .sort((a, b) => compare(places[a] ?? 0, places[b] ?? 0) || compare(lots[a] ?? 0, lots[b] ?? 0));
        const row = new Float64Array(criteria.length);
        order.forEach((at, place) => {
          row[at] = sizes[place] ?? 0;
        });
        return row;
      };
    }
  }
}

/** Subtraction would give no number for two places without end. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

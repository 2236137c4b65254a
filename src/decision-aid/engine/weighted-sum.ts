import { meanOf, valueAt, type Values } from './values.ts';

/** One cell of the arithmetic: the likely value of an option on a criterion, and what it adds. */
export interface Contribution {
  criterion: string;
  weight: number;
  likely: number;
  mean: number;
  /** Weight times likely value: points out of 100. */
  adds: number;
  /** How much more that is than the average of the options compared: for it above 0, against it below. */
  beside: number;
}

/** An option's weighted sum with all of its parts. */
export interface WeightedSum {
  option: string;
  /** 0 to 100, at likely values. */
  score: number;
  contributions: readonly Contribution[];
}

/**
 * The weighted sum at likely values (multi-criteria analysis manual 2009, chapter 6; Green Book supplement 2024), which
 * anybody can do again by hand.
 * @param weights in the order of the criteria, adding to 1
 * @returns one for each option, in the order given
 */
export function weightedSums(
  options: readonly string[],
  criteria: readonly string[],
  values: Values,
  weights: readonly number[],
): WeightedSum[] {
  const likely = (option: string, criterion: string): number => valueAt(values, option, criterion).likely;
  const averages = criteria.map(
    (criterion) => options.reduce((sum, option) => sum + likely(option, criterion), 0) / options.length,
  );
  return options.map((option) => {
    const contributions = criteria.map((criterion, index): Contribution => {
      const weight = weights[index] ?? 0;
      const own = likely(option, criterion);
      return {
        criterion,
        weight,
        likely: own,
        mean: meanOf(valueAt(values, option, criterion)),
        adds: weight * own,
        beside: weight * (own - (averages[index] ?? 0)),
      };
    });
    return { option, score: contributions.reduce((sum, { adds }) => sum + adds, 0), contributions };
  });
}

/** Scores are points out of 100; what is left of a gap after arithmetic in floating point is none. */
export const LEVEL = 1e-9;

/** The option with the highest sum; of those level with it the first by its id, so that order of data does not matter. */
export function leaderOf(sums: readonly WeightedSum[]): WeightedSum | undefined {
  const highest = Math.max(...sums.map(({ score }) => score));
  return sums.filter(({ score }) => highest - score <= LEVEL).sort((a, b) => a.option.localeCompare(b.option))[0];
}

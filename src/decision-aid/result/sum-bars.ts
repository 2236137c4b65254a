import { contributionBar, heaviestFirst, letterOf, type ContributionBar } from '../../charts/contribution-bars.ts';
import type { Appraisal } from '../engine/appraise.ts';
import { valueAt } from '../engine/values.ts';

/** What one criterion adds, or weighs, in points of 100. */
export interface LetteredPoints {
  /** A for the heaviest criterion. */
  letter: string;
  criterion: string;
  points: number;
}

/** The sums of a result as bars. */
export interface SumBars {
  /** The weights: what an option would have that is at its best on everything. */
  whole: { bar: ContributionBar; points: LetteredPoints[] };
  /** In the order of the result, whichever bar is the longest. */
  options: { option: string; bar: ContributionBar; points: LetteredPoints[] }[];
}

/** The weights and the sum of each option in play, built up from the same criteria in the same order. */
export function sumBars({
  criteria,
  weights,
  sums,
  values,
}: Pick<Appraisal, 'criteria' | 'weights' | 'sums' | 'values'>): SumBars {
  const order = heaviestFirst(criteria, weights);
  const weightOf = (criterion: string): number => weights[criteria.indexOf(criterion)] ?? 0;
  const lettered = (pointsOf: (criterion: string) => number): LetteredPoints[] =>
    order.map((criterion, place) => ({ letter: letterOf(place), criterion, points: pointsOf(criterion) }));
  const all = (criterion: string): number => weightOf(criterion) * 100;
  return {
    whole: {
      bar: contributionBar(
        order.map((criterion) => ({ criterion, adds: all(criterion), low: all(criterion), high: all(criterion) })),
        order,
      ),
      points: lettered(all),
    },
    options: sums.map(({ option, contributions }) => {
      const added = contributions.map(({ criterion, weight, adds }) => {
        const { low, high } = valueAt(values, option, criterion);
        return { criterion, adds, low: weight * low, high: weight * high };
      });
      return {
        option,
        bar: contributionBar(added, order),
        points: lettered((criterion) => added.find((one) => one.criterion === criterion)?.adds ?? 0),
      };
    }),
  };
}

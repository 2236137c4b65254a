import { valueAt, type Values } from './values.ts';
import { LEVEL } from './weighted-sum.ts';

/** The least that would have to be moved between weights for another option to draw level. */
export interface ClosestChange {
  rival: string;
  /** Share of all weight moved, 0 to 1. */
  moved: number;
  /** From which criteria, and how much; all of it goes to `to`. */
  from: readonly { criterion: string; weight: number }[];
  to: string;
}

/**
 * The fewest points of weight that, moved, let a rival draw level with the leader at likely values. Weight is taken
 * from the criteria where the leader's margin is largest and given to the one where it is smallest: exact, since each
 * point moved from j to k closes the gap by the difference of the margins there, whatever else is moved.
 * @param weights in the order of the criteria, adding to 1
 * @returns the change, or undefined where no weights would do it; a rival that is already level needs none
 */
export function closestChange(
  leader: string,
  rival: string,
  criteria: readonly string[],
  values: Values,
  weights: readonly number[],
): ClosestChange | undefined {
  const margins = criteria.map((criterion, index) => ({
    criterion,
    weight: weights[index] ?? 0,
    margin: valueAt(values, leader, criterion).likely - valueAt(values, rival, criterion).likely,
  }));
  const receiver = [...margins].sort((a, b) => a.margin - b.margin || a.criterion.localeCompare(b.criterion))[0];
  if (!receiver) return undefined;
  let gap = margins.reduce((sum, { weight, margin }) => sum + weight * margin, 0);
  const from: { criterion: string; weight: number }[] = [];
  const givers = margins
    .filter(
      ({ criterion, weight, margin }) => criterion !== receiver.criterion && weight > 0 && margin > receiver.margin,
    )
    .sort((a, b) => b.margin - a.margin || a.criterion.localeCompare(b.criterion));
  for (const giver of givers) {
    if (gap <= LEVEL) break;
    const closes = giver.margin - receiver.margin;
    const weight = Math.min(giver.weight, gap / closes);
    from.push({ criterion: giver.criterion, weight });
    gap -= weight * closes;
  }
  if (gap > LEVEL) return undefined;
  return { rival, moved: from.reduce((sum, { weight }) => sum + weight, 0), from, to: receiver.criterion };
}

/** The least change by which any of the rivals draws level, with the change for each. */
export function closestChanges(
  leader: string,
  rivals: readonly string[],
  criteria: readonly string[],
  values: Values,
  weights: readonly number[],
): { least: ClosestChange | undefined; each: ReadonlyMap<string, ClosestChange | undefined> } {
  const each = new Map(rivals.map((rival) => [rival, closestChange(leader, rival, criteria, values, weights)]));
  const possible = [...each.values()].filter((change) => change !== undefined);
  const fewest = Math.min(...possible.map(({ moved }) => moved));
  const least = possible
    .filter(({ moved }) => moved - fewest <= LEVEL)
    .sort((a, b) => a.rival.localeCompare(b.rival))[0];
  return { least, each };
}

/** A change of weights as the decision aid finds it: shares from 0 to 1 taken from some criteria and given to one. */
export interface MovedWeight {
  moved: number;
  from: readonly { criterion: string; weight: number }[];
  to: string;
}

/** One criterion of a change: where its weight stands and where it would have to stand, in points from 0 to 100. */
export interface SwingLine {
  criterion: string;
  now: number;
  then: number;
}

/**
 * A change of weights on lines from 0 to 100: the criteria that give, then the one that takes. What they give adds up to
 * what it takes. No line where nothing has to move.
 * @param weights in the order of the criteria, adding to 1
 */
export function weightSwing(
  { moved, from, to }: MovedWeight,
  criteria: readonly string[],
  weights: readonly number[],
): SwingLine[] {
  if (from.length === 0) return [];
  const line = (criterion: string, change: number): SwingLine => {
    const weight = weights[criteria.indexOf(criterion)] ?? 0;
    const points = (share: number): number => Math.min(100, Math.max(0, share * 100));
    return { criterion, now: points(weight), then: points(weight + change) };
  };
  return [...from.map(({ criterion, weight }) => line(criterion, -weight)), line(to, moved)];
}

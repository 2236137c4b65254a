/** What one criterion adds to the sum of an option: its weight times a value, in points of 100. */
export interface AddedPoints {
  criterion: string;
  /** At the likely value. */
  adds: number;
  /** At the lowest and the highest value that the record or the user gives it. */
  low: number;
  high: number;
}

/** A stretch of a bar that runs from 0 to 100. */
export interface BarPart {
  criterion: string;
  /** The place of the criterion in the order that all bars share; it sets letter and fill. */
  place: number;
  /** Per cent of the width. */
  x: number;
  width: number;
  /** Wide enough on a phone for its letter. */
  lettered: boolean;
}

/** A sum of points, built up criterion by criterion. */
export interface ContributionBar {
  parts: BarPart[];
  /** At likely values, 0 to 100. */
  sum: number;
  /** With every value at its low, and with every value at its high. */
  low: number;
  high: number;
}

/** A letter is some 8 pixels wide, and a bar on a phone some 300. */
const LETTER = 3.5;

const rounded = (percent: number): number => Math.round(percent * 100) / 100;

/** The letter by which a place is told: A for the first. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** The criteria that weigh anything, the heaviest first; of equals the one that came first. */
export function heaviestFirst(criteria: readonly string[], weights: readonly number[]): string[] {
  return criteria
    .map((criterion, index) => ({ criterion, weight: weights[index] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ criterion }) => criterion);
}

/**
 * The bar of one option: what each criterion adds, end to end in one order for all options, so that bars compare part by
 * part. A criterion that adds nothing has no part and keeps its letter.
 */
export function contributionBar(added: readonly AddedPoints[], order: readonly string[]): ContributionBar {
  const points = new Map(added.map((one) => [one.criterion, one]));
  const parts: BarPart[] = [];
  const sum = { likely: 0, low: 0, high: 0 };
  order.forEach((criterion, place) => {
    const { adds = 0, low = 0, high = 0 } = points.get(criterion) ?? {};
    if (adds > 0)
      parts.push({ criterion, place, x: rounded(sum.likely), width: rounded(adds), lettered: adds >= LETTER });
    sum.likely += adds;
    sum.low += low;
    sum.high += high;
  });
  return { parts, sum: sum.likely, low: sum.low, high: sum.high };
}

import { placesShare, type Acceptability } from './acceptability.ts';

/** An option in play with its shares, all from 0 to 1. */
export interface RankedOption {
  option: string;
  /** Mean place, from 1. */
  expectedRank: number;
  firstShare: number;
  topThreeShare: number;
  lastThreeShare: number;
}

/** Shares of first places and of wins over each rival that a clear winner has at least. */
export const CLEAR = { first: 0.5, pairwise: 0.65 } as const;

/**
 * The options by expected rank, ties by first share, then by id. Not by first share alone: an option nobody knows
 * anything about would float up.
 */
export function rankOptions(found: Acceptability): RankedOption[] {
  return found.options
    .map((option, index): RankedOption => {
      const ranks = found.rank[index] ?? [];
      return {
        option,
        expectedRank: found.expectedRank[index] ?? 0,
        firstShare: placesShare(ranks, 0, 1),
        topThreeShare: placesShare(ranks, 0, 3),
        lastThreeShare: placesShare(ranks, Math.max(0, ranks.length - 3), ranks.length),
      };
    })
    .sort(
      (a, b) =>
        apart(a.expectedRank, b.expectedRank) || apart(b.firstShare, a.firstShare) || a.option.localeCompare(b.option),
    );
}

/** The difference of two means of whole numbers; what is left by rounding is none. */
const apart = (a: number, b: number): number => (Math.abs(a - b) < 1e-9 ? 0 : a - b);

/**
 * The option that stands clear of all others in every run: first in at least half of the draws and before each rival in
 * at least 65%. Undefined where none does. Whether an answer not given could displace it is tested apart.
 */
export function clearOfAll(runs: readonly Acceptability[]): string | undefined {
  const [first] = runs;
  return first?.options.find((option) =>
    runs.every((run) => {
      const index = run.options.indexOf(option);
      const wins = run.pairwise[index] ?? [];
      return (
        (run.rank[index]?.[0] ?? 0) >= CLEAR.first &&
        wins.every((share, rival) => rival === index || share >= CLEAR.pairwise)
      );
    }),
  );
}

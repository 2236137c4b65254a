import type { Match, Matches } from './find-words.ts';
import type { FoundFact } from './found-fact.ts';

/** The share of what was asked that a fact must hold, by the number of things asked, set beside the fact that holds the most. */
const ENOUGH = [1, 1, 1, 0.65];
const ENOUGH_OF_MANY = 0.5;
/** Sums of shares are not exact. */
const ROUNDING = 1e-9;

/** The matches that hold enough of what was asked. */
export interface Enough {
  matches: Matches;
  /** Whether no fact holds all of it, so that these hold only the most of it. */
  partly: boolean;
}

/**
 * Leaves out the facts that hold too little of a query of so many things. What is enough is set by the fullest of the facts
 * that fit the filters, so that a filter never hides what would have answered within it.
 */
export function holdEnough(matches: Matches, things: number, fits: (fact: FoundFact) => boolean): Enough {
  const fitting = [...matches].filter(([fact]) => fits(fact));
  const most = Math.max(0, ...fitting.map(([, { share }]) => share));
  const enough = most * (ENOUGH[things] ?? ENOUGH_OF_MANY) - ROUNDING;
  const kept = new Map<FoundFact, Match>([...matches].filter(([, { share }]) => share >= enough));
  return { matches: kept, partly: fitting.length > 0 && most < 1 - ROUNDING };
}

import type { Concordance } from '../engine/group/group-weights.ts';
import { counted } from '../../print.ts';

/** Words for Kendall's W from each figure upwards, as in Schmidt 1997, Decision Sciences 28(3), 763-774. */
const STRENGTHS: readonly { from: number; words: string }[] = [
  { from: 0.9, words: 'unusually strong agreement' },
  { from: 0.7, words: 'strong agreement' },
  { from: 0.5, words: 'moderate agreement' },
  { from: 0.3, words: 'weak agreement' },
  { from: 0, words: 'very weak agreement' },
];

/** What was ranked by whom, for an agreement in words. */
interface Ranked {
  /** How many of the group said anything of it. */
  people: number;
  /** How many things each of them ranked. */
  things: number;
  /** What those are: "options in play for everybody". */
  what: string;
}

/** Kendall's W as a figure with its word, or why there is none. */
export function concordanceInWords(found: Concordance, { people, things, what }: Ranked): string {
  if (found === 'fewer-than-three') {
    return `Not given. It needs three people who said something of it, and here ${people === 1 ? 'there is' : 'there are'} ${
      people === 0 ? 'none' : people
    }: of two it would say little.`;
  }
  if (found === 'undefined') {
    return things < 2
      ? `Not defined: ${things === 0 ? 'there are no' : 'there is only one of the'} ${what}, so nothing can be ranked.`
      : `Not defined: everybody has all ${things} level, so nobody ranks one above another.`;
  }
  // The word goes with the figure as printed, so that 0.90 is never called by two.
  const printed = found.toFixed(2);
  const strength = STRENGTHS.find(({ from }) => Number(printed) >= from)?.words ?? '';
  return `${printed}, ${strength}: ${counted(people, 'person', 'people')}, ${things} ${what}.`;
}

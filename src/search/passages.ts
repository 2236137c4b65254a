import { type Anchor, type CutPage, isFact, type Part } from './cut-page.ts';
import { PASSAGE } from './search-weights.ts';
import type { Stem } from '../site/search-words/stem.ts';
import type { Concept } from '../site/search-words/synonyms.ts';

/** A concept ready to be looked for. */
export interface Wanted {
  phrases: readonly { stems: readonly string[]; weight: number }[];
  /** How much it tells. */
  weight: number;
}

/** A part of a page that holds something of what is wanted. */
export interface Passage extends Part {
  score: number;
  /** The words that match, by their number in the page. */
  matches: readonly number[];
}

/** A place where something wanted stands. */
interface Find {
  /** The number of its first word, and of each. */
  word: number;
  words: readonly number[];
  weight: number;
}

/** Prepares a concept. */
export const wanted = ({ alternatives }: Concept, weight: number, stem: Stem): Wanted => ({
  phrases: alternatives.map((one) => ({ stems: one.words.map(stem), weight: one.weight })),
  weight,
});

/** The parts of a page that hold something of what is wanted, best first. */
export function passagesOf(page: CutPage, concepts: readonly Wanted[]): Passage[] {
  const finds = concepts.map((concept) => findAll(page, concept));
  return page.parts
    .map((part): Passage => {
      const inside = finds.map((found) => found.filter(({ word }) => word >= part.from && word < part.to));
      const matches = [...new Set(inside.flat().flatMap(({ words }) => words))].sort((a, b) => a - b);
      return { ...part, matches, score: matches.length === 0 ? 0 : scoreOf(part, inside, concepts) };
    })
    .filter(({ matches }) => matches.length > 0)
    .sort((a, b) => b.score - a.score || a.from - b.from);
}

/**
 * The score of a part: for each concept as BM25 has it (Robertson and Zaragoza, 2009), with more for what stands in the
 * heading or side by side; and the whole by the share of the query that the part holds.
 */
function scoreOf(part: Part, inside: readonly (readonly Find[])[], concepts: readonly Wanted[]): number {
  const { saturation, usualLength, lengthShare, near, together, heading } = PASSAGE;
  const length = 1 - lengthShare + (lengthShare * (part.to - part.from)) / usualLength;
  const headingTo = part.from + headingLength(part.anchor);
  let score = 0;
  let held = 0;
  let whole = 0;
  concepts.forEach(({ weight }, index) => {
    const found = inside[index] ?? [];
    whole += weight;
    if (found.length === 0) return;
    const frequency = found.reduce((sum, one) => sum + one.weight * (one.word < headingTo ? 1 + heading : 1), 0);
    score += (weight * frequency * (saturation + 1)) / (frequency + saturation * length);
    held += weight * Math.max(...found.map((one) => one.weight));
    const next = inside[index + 1] ?? [];
    const close = ({ word }: Find): boolean =>
      next.some((other) => other.word !== word && Math.abs(other.word - word) <= near);
    if (found.some(close)) score += together * Math.min(weight, concepts[index + 1]?.weight ?? 0);
  });
  return (score * held) / whole;
}

const headingLength = (anchor: Anchor | undefined): number =>
  anchor && !isFact(anchor) ? (anchor.text ?? '').trim().split(/\s+/).length : 0;

/** Every place of a concept, each counted once, as the alternative that says it best. */
function findAll({ stems, at }: CutPage, { phrases }: Wanted): Find[] {
  const best = new Map<number, Find>();
  for (const { stems: phrase, weight } of phrases) {
    const [first] = phrase;
    if (first === undefined) continue;
    for (let start = stems.indexOf(first); start >= 0; start = stems.indexOf(first, start + 1)) {
      if (!phrase.every((one, offset) => stems[start + offset] === one)) continue;
      const word = at[start] ?? 0;
      if ((best.get(word)?.weight ?? 0) >= weight) continue;
      best.set(word, { word, words: phrase.map((_, offset) => at[start + offset] ?? word), weight });
    }
  }
  return [...best.values()];
}

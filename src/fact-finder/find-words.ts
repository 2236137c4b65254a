import lunr from 'lunr';
import { isSmall } from '../site/search-box/words.ts';
import type { Stem } from '../site/search-words/stem.ts';
import type { Alternative, Concept } from '../site/search-words/synonyms.ts';
import type { FactIndex, Scores } from './fact-index.ts';
import type { FoundFact } from './found-fact.ts';

/** What a fact holds of a query. */
export interface Match {
  /** How much of what was asked it holds, the rare counting more: from 0 to 1. */
  share: number;
  /** How well it matches, of use only beside others of the same query. */
  score: number;
}
export type Matches = ReadonlyMap<FoundFact, Match>;

const AS_TYPED = 1;
/** The last word, whose end may still be to be typed, has so many letters at least. */
const SHORTEST_BEGINNING = 3;

/** Who names a place asks about it: its facts come before those of other places that hold the rest of the words. */
const NAMES_A_PLACE = 2;

/** The facts that hold any of what is asked, each thing by any of its names. `isPlace` tells the names of councils. */
export function findWords(
  concepts: readonly Concept[],
  index: FactIndex,
  stem: Stem,
  isPlace: (words: readonly string[]) => boolean,
): Matches {
  const asked = concepts.map(({ words, alternatives }, at) => {
    const scores = bestOf(alternatives, index, stem, at === concepts.length - 1);
    const rarity = Math.log(1 + (index.facts.length - scores.size + 0.5) / (scores.size + 0.5));
    return { scores, rarity: rarity * (isPlace(words) ? NAMES_A_PLACE : 1) };
  });
  const whole = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const held = new Map<FoundFact, Match>();
  for (const { scores, rarity } of asked)
    for (const [fact, score] of scores) {
      const sum = held.get(fact) ?? { share: 0, score: 0 };
      held.set(fact, { share: sum.share + rarity / whole, score: sum.score + score });
    }
  return new Map([...held].map(([fact, { share, score }]) => [fact, { share, score: share * score }]));
}

/** For each fact the best of the names by which it calls one thing; of the `last` thing the end may be missing. */
function bestOf(alternatives: readonly Alternative[], index: FactIndex, stem: Stem, last: boolean): Scores {
  const best = new Map<FoundFact, number>();
  for (const { words, weight } of alternatives) {
    const telling = words.filter((word) => !isSmall(word));
    const clauses = (telling.length > 0 ? telling : words).map((word) => {
      const term = stem(word);
      const typed = last && weight === AS_TYPED;
      const unfinished = typed && !index.has(term) && word.length >= SHORTEST_BEGINNING;
      return { term: unfinished ? `${word}*` : term, presence: lunr.Query.presence.REQUIRED };
    });
    for (const [fact, score] of index.ask(clauses)) best.set(fact, Math.max(best.get(fact) ?? 0, score * weight));
  }
  return best;
}

import { isSmall } from '../site/search-box/words.ts';
import { WEIGHTS } from './search-weights.ts';
import type { Concept } from '../site/search-words/synonyms.ts';

/** Pagefind, as far as ranking needs it: the pages that hold every word of a text, each with a score. */
export interface Retriever {
  search(text: string): Promise<readonly { id: string; score: number }[]>;
}

/** A concept with the pages that hold it. */
export interface Retrieved {
  concept: Concept;
  /** How much it tells: rare things tell more, and words of the field more than ordinary ones. */
  weight: number;
  /** By id of page. */
  scores: ReadonlyMap<string, number>;
}

/** What Pagefind is asked for a phrase: small words are in every page, and section 75 stands there in full. */
const asked = (words: readonly string[]): string => {
  const telling = words.filter((word) => !isSmall(word));
  return (telling.length > 0 ? telling : words).join(' ').replace(/\bs(?=\d)/g, 'section ');
};

/** Asks for each concept by each of its names, so that a page may lack one and still be found. `total` is the number of pages. */
export function retrieve(
  concepts: readonly Concept[],
  retriever: Retriever,
  total: number,
  isOfTheField: (words: readonly string[]) => boolean,
): Promise<Retrieved[]> {
  return Promise.all(
    concepts.map(async (concept): Promise<Retrieved> => {
      const answers = await Promise.all(concept.alternatives.map(({ words }) => retriever.search(asked(words))));
      const scores = new Map<string, number>();
      concept.alternatives.forEach(({ weight }, index) => {
        for (const { id, score } of answers[index] ?? []) scores.set(id, Math.max(scores.get(id) ?? 0, score * weight));
      });
      const pages = answers[0]?.length || scores.size;
      const rarity = Math.log(1 + (total - pages + 0.5) / (pages + 0.5));
      const share = isOfTheField(concept.words) ? 1 : WEIGHTS.ordinaryWord;
      return { concept, weight: Math.max(WEIGHTS.least, rarity) * share, scores };
    }),
  );
}

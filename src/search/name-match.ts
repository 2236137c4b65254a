import type { NamedPlace } from '../site/search-box/site-names.ts';
import { isSmall, plainWords } from '../site/search-box/words.ts';
import type { CataloguePage } from './catalogue.ts';
import type { Stem } from '../site/search-words/stem.ts';
import type { Concept } from '../site/search-words/synonyms.ts';

/** How well the names of pages fit a query. */
export interface NameMatcher {
  /** How much a page's best name has of what is asked: 0 for none, about 5 for a rare name in full. */
  match(page: CataloguePage, asked: ReadonlyMap<string, number>): number;
  /** The words of the names of councils that a query holds, as stems. */
  placesIn(concepts: readonly Concept[]): ReadonlySet<string>;
  /** Whether a name of a page holds one of some words. */
  holds(page: CataloguePage, words: ReadonlySet<string>): boolean;
  /** Words of the names of councils that begin so. */
  completions(start: string): string[];
}

/** An alternative that is all but what was typed. */
const AS_TYPED = 0.8;

/** Weighs the words of names by how few names hold them. */
export function nameMatcher(places: readonly NamedPlace[], stem: Stem): NameMatcher {
  const stemsOf = (name: string): string[] => [
    ...new Set(
      plainWords(name)
        .filter((word) => !isSmall(word))
        .map(stem),
    ),
  ];
  const byPage = new Map<string, string[][]>();
  const holders = new Map<string, number>();
  const ofTopics = new Set<string>();
  const councilWords = new Set<string>();
  for (const { path, kind, name, also } of places) {
    const page = path.replace(/#.*$/, '');
    const names = [name, ...also].map(stemsOf).filter(({ length }) => length > 0);
    byPage.set(page, [...(byPage.get(page) ?? []), ...names]);
    for (const word of new Set(names.flat())) holders.set(word, (holders.get(word) ?? 0) + 1);
    if (kind === 'council') plainWords(name).forEach((word) => councilWords.add(word));
    if (kind === 'model' || kind === 'reference') names.flat().forEach((word) => ofTopics.add(word));
  }
  const ofPlaces = new Set(
    [...councilWords]
      .filter((word) => !isSmall(word))
      .map(stem)
      .filter((word) => !ofTopics.has(word)),
  );
  const namesOf = ({ path, title }: CataloguePage): readonly string[][] => byPage.get(path) ?? [stemsOf(title)];
  const rarity = (word: string): number => Math.log(1 + places.length / (0.5 + (holders.get(word) ?? 0)));
  const sum = (words: readonly string[], weight: (word: string) => number): number =>
    words.reduce((total, word) => total + weight(word), 0);
  return {
    match: (page, asked) =>
      Math.max(
        0,
        ...namesOf(page).map((words) => {
          const found = sum(words, (word) => rarity(word) * (asked.get(word) ?? 0));
          return found === 0 ? 0 : found * (found / sum(words, rarity));
        }),
      ),
    placesIn: (concepts) =>
      new Set(
        concepts
          .flatMap(({ alternatives }) =>
            alternatives.filter(({ weight }) => weight > AS_TYPED).flatMap(({ words }) => words),
          )
          .map(stem)
          .filter((word) => ofPlaces.has(word)),
      ),
    holds: (page, words) => namesOf(page).some((name) => name.some((word) => words.has(word))),
    completions: (start) => [...councilWords].filter((word) => word.startsWith(start) && word !== start),
  };
}

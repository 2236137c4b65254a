import lunr, { type Index } from 'lunr';
import type { NamedPlace, SiteNames } from './site-names.ts';
import { plainWords } from './words.ts';

/** The names of the site, ready to be asked for words like a word and for places by their names. */
export interface NameIndex {
  /** Whether a word stands in a name of the site, or is part of the name of a person or place. */
  isName(word: string): boolean;
  /** Whether a word is a name or stands in a summary, a heading or a meaning. */
  has(word: string): boolean;
  /** Whether some word that it has begins so. */
  begins(start: string): boolean;
  /** The words that it has within so many wrong letters of a word. */
  near(word: string, edits: number): string[];
  /** Places with names that hold all of the words, the last of them perhaps unfinished; best first. Fuzzy allows wrong letters. */
  find(words: readonly string[], fuzzy?: boolean): NamedPlace[];
}

/** How many letters may be wrong in a word: none in a short one, two in a long one. */
export const editsFor = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** The document that holds the words which belong to no place. */
const FURTHER = 'further';

/** Builds the index: a small one of Lunr without a stemmer, since stems and wrong letters do not go together. */
export function nameIndex({ places, people, words }: Pick<SiteNames, 'places' | 'people' | 'words'>): NameIndex {
  const index = lunrIndex(places, `${people} ${words}`);
  const names = new Set([
    ...places.flatMap(({ name, also }) => [name, ...also].flatMap(plainWords)),
    ...people.split(' '),
  ]);
  const vocabulary = new Set([...names, ...words.split(' ')]);
  const sorted = [...vocabulary].sort();
  return {
    isName: (word) => names.has(word),
    has: (word) => vocabulary.has(word),
    begins: (start) => firstFrom(sorted, start)?.startsWith(start) ?? false,
    near: (word, edits) => {
      const found = index.query((query) => query.term(word, { editDistance: edits, usePipeline: false }));
      return [...new Set(found.flatMap(({ matchData }) => Object.keys(matchData.metadata)))];
    },
    find: (typed, fuzzy = false) => {
      const found = index.query((query) =>
        typed.forEach((word, at) =>
          query.term(word, {
            presence: lunr.Query.presence.REQUIRED,
            usePipeline: false,
            ...(fuzzy && editsFor(word) > 0
              ? { editDistance: editsFor(word) }
              : { wildcard: at === typed.length - 1 ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE }),
          }),
        ),
      );
      return found.flatMap(({ ref }) => places[Number(ref)] ?? []);
    },
  };
}

function lunrIndex(places: readonly NamedPlace[], further: string): Index {
  // Who types the beginning of "section" means one of those that are spelt s75 here.
  const spelt = (text: string): string =>
    plainWords(text)
      .map((word) => word.replace(/^s(?=\d)/, `${word} section `))
      .join(' ');
  return lunr(function () {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.ref('at');
    this.field('name', { boost: 3 });
    this.field('also');
    this.field('words');
    places.forEach(({ name, also }, at) =>
      this.add({ at: String(at), name: spelt(name), also: spelt(also.join(' ')), words: '' }),
    );
    this.add({ at: FURTHER, name: '', also: '', words: further });
  });
}

/** The first of some sorted words that does not come before a word. */
function firstFrom(sorted: readonly string[], word: string): string | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}

import { nameIndex, type NameIndex } from '../site/search-box/name-index.ts';
import type { SiteNames } from '../site/search-box/site-names.ts';
import { plainWords } from '../site/search-box/words.ts';
import { meantName, spell } from '../site/search-words/spelling.ts';
import { stemmer } from '../site/search-words/stem.ts';
import { conceptsOf, synonymTable, type Synonyms } from '../site/search-words/synonyms.ts';
import type { FactFile } from './fact-file.ts';
import { FactIndex } from './fact-index.ts';
import { findSyntax, inFull, type Asked } from './find-syntax.ts';
import { findWords } from './find-words.ts';
import { isSyntax, readSyntax } from './read-syntax.ts';
import { stemsOf } from './mark-words.ts';
import { meantNote, spellingNotes, syntaxNote, unknownNotes, type Note } from './notes.ts';

/** What a query finds. */
export interface Answer extends Asked {
  /** The names of what was looked for, each as the stems of its words, to be marked where they stand. */
  names: readonly (readonly string[])[];
  notes: readonly Note[];
}

/** Searches facts, in officers' words or in Lunr's syntax. */
export class FactSearch {
  readonly index: FactIndex;
  readonly stem = stemmer();
  readonly #names: NameIndex;
  readonly #places: SiteNames['places'];
  readonly #synonyms: Synonyms;
  readonly #otherNames: ReadonlySet<string>;
  /** The names of councils in plain spelling. */
  readonly #councils: ReadonlySet<string>;

  constructor(files: readonly FactFile[], names: SiteNames) {
    this.index = new FactIndex(files);
    this.#names = nameIndex(names);
    this.#places = names.places;
    this.#synonyms = synonymTable(names, this.stem);
    const councils = names.places.filter(({ kind }) => kind === 'council');
    this.#councils = new Set(
      councils.flatMap(({ name, also }) => [name, ...also]).map((name) => plainWords(name).join(' ')),
    );
    this.#otherNames = new Set([...this.#synonyms.table.keys()].flatMap((name) => name.split(' ')));
  }

  /** What a query finds; all facts for none. With `plain`, signs of Lunr's syntax are not heeded. */
  async find(query: string, plain: boolean): Promise<Answer> {
    if (query === '') return { ...NOTHING_ASKED, matches: inFull(this.index.all()) };
    return !plain && isSyntax(query) ? this.#findSyntax(query) : this.#findWords(query);
  }

  #findSyntax(query: string): Answer {
    const read = readSyntax(query);
    if (read.is === 'wrong') return { ...NOTHING_ASKED, notes: [syntaxNote(read.what)] };
    const { unknown, ...found } = findSyntax(read.clauses, this.index, this.stem, (words) => this.#findPlain(words));
    return {
      ...found,
      names: plainWords(query.replaceAll(/\S*[a-z]:\S*|-\S+|[~^]\S*/gi, '')).map((word) => stemsOf([word], this.stem)),
      notes: unknownNotes(unknown),
    };
  }

  async #findWords(query: string): Promise<Answer> {
    const typed = plainWords(query);
    const spelt = await spell(typed, this.#names, (word) => Promise.resolve(this.#knows(word, word === typed.at(-1))));
    const concepts = conceptsOf(spelt.words, this.#synonyms);
    return {
      ...this.#findPlain(spelt.words),
      names: concepts.flatMap(({ alternatives }) => alternatives.map(({ words }) => stemsOf(words, this.stem))),
      notes: [...spellingNotes(query, spelt), ...meantNote(meantName(spelt.words, this.#places))],
    };
  }

  #findPlain(words: readonly string[]): Asked {
    const concepts = conceptsOf(words, this.#synonyms);
    return { matches: findWords(concepts, this.index, this.stem, this.#isPlace), things: concepts.length };
  }

  readonly #isPlace = (words: readonly string[]): boolean => this.#councils.has(words.join(' '));

  /** Whether a word can find something: it stands in a fact or in another name for one, or its end is still to be typed. */
  #knows(word: string, last: boolean): boolean {
    const stem = this.stem(word);
    return this.index.has(stem) || this.#otherNames.has(stem) || (last && this.index.begins(word));
  }
}

const NOTHING_ASKED: Answer = { matches: new Map(), things: 0, names: [], notes: [] };

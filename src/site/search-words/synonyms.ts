import { isSmall, otherSpelling, plainWords } from '../search-box/words.ts';
import type { Stem } from './stem.ts';

/** Other words for what was typed. */
export interface Alternative {
  words: readonly string[];
  /** 1 for what was typed itself, less for what only means the same. */
  weight: number;
}

/** One thing that a query asks about: a word, or a phrase that has a meaning as a whole. */
export interface Concept {
  /** As it was typed, in plain spelling. */
  words: readonly string[];
  /** What was typed first, then other words for it. */
  alternatives: readonly Alternative[];
}

/** Which words stand for which. */
export interface SynonymGroups {
  groups: readonly (readonly string[])[];
  meant: readonly { typed: readonly string[]; means: readonly string[] }[];
}

/** Phrases by the stems of their words, each with what else it can be called. */
export interface Synonyms {
  stem: Stem;
  table: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const OTHER_SPELLING = 0.95;
const SAME_MEANING = 0.75;
/** For a word that begins the name of a council. */
const COMPLETED = 0.85;
/** Fewer letters would begin too many names. */
const SHORTEST_BEGINNING = 4;
/** A group of many names would ask the index many times over for little. */
const MOST = 6;
/** A query of more parts is a text, and its first say what it is about. */
const MOST_CONCEPTS = 12;

/** Makes the table that {@link conceptsOf} looks into. */
export function synonymTable({ groups, meant }: SynonymGroups, stem: Stem): Synonyms {
  const table = new Map<string, (readonly string[])[]>();
  const keyOf = (words: readonly string[]): string => words.map(stem).join(' ');
  const add = (typed: string, others: readonly string[]): void => {
    const key = keyOf(plainWords(typed));
    const known = table.get(key) ?? [];
    for (const other of others) {
      const words = plainWords(other);
      if (words.length > 0 && ![key, ...known.map(keyOf)].includes(keyOf(words))) known.push(words);
    }
    table.set(key, known);
  };
  for (const group of groups) for (const one of group) add(one, group);
  for (const { typed, means } of meant) for (const one of typed) add(one, means);
  return { stem, table };
}

const LONGEST = 6;

/**
 * What a query asks about, in its order. The longest phrase that has other names is taken as one; small words that are in
 * no phrase are dropped, unless the query holds nothing else.
 */
export function conceptsOf(
  words: readonly string[],
  synonyms: Synonyms,
  completions: (word: string) => readonly string[] = () => [],
): Concept[] {
  const concepts: Concept[] = [];
  let at = 0;
  while (at < words.length && concepts.length < MOST_CONCEPTS) {
    const length = longestPhrase(words.slice(at, at + LONGEST), synonyms);
    const phrase = words.slice(at, at + Math.max(length, 1));
    if (length > 0 || phrase.some((word) => !isSmall(word))) concepts.push(conceptOf(phrase, synonyms, completions));
    at += phrase.length;
  }
  return concepts.length > 0
    ? concepts
    : words.slice(0, MOST_CONCEPTS).map((word) => conceptOf([word], synonyms, completions));
}

function longestPhrase(words: readonly string[], { stem, table }: Synonyms): number {
  for (let length = words.length; length > 0; length -= 1) {
    const phrase = words.slice(0, length);
    if (table.has(phrase.map(stem).join(' ')) && (length > 1 || !phrase.every(isSmall))) return length;
  }
  return 0;
}

function conceptOf(
  words: readonly string[],
  { stem, table }: Synonyms,
  completions: (word: string) => readonly string[],
): Concept {
  const spelt = words.map((word) => otherSpelling(word) ?? word);
  const others = [words, spelt].map((one) => table.get(one.map(stem).join(' '))).find(Boolean) ?? [];
  const [only = '', ...more] = words;
  const beginnings = more.length === 0 && only.length >= SHORTEST_BEGINNING ? completions(only).slice(0, MOST / 2) : [];
  return {
    words,
    alternatives: [
      { words, weight: 1 },
      ...(spelt.join(' ') === words.join(' ') ? [] : [{ words: spelt, weight: OTHER_SPELLING }]),
      ...beginnings.map((word) => ({ words: [word], weight: COMPLETED })),
      ...others.slice(0, MOST).map((other) => ({ words: other, weight: SAME_MEANING })),
    ],
  };
}

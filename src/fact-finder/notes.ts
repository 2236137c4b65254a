import { plainWords } from '../site/search-box/words.ts';
import type { Spelt } from '../site/search-words/spelling.ts';
import type { FactField } from './fact-file.ts';

/** Something to say of a query: a sentence, and where there is a way on, what to ask instead. */
export interface Note {
  text: string;
  /** Another query, or the same as plain words. */
  instead?: { query: string; label: string } | { plain: true; label: string };
}

const inQuotes = (words: readonly string[]): string => words.map((word) => `‘${word.slice(0, 40)}’`).join(', ');

/** What was changed in what was typed, or left out of it. */
export function spellingNotes(query: string, { words, changes }: Spelt): Note[] {
  if (plainWords(query).length === 0) return [{ text: 'There is no letter or figure in it to look for.' }];
  const put = changes.filter(({ to }) => to !== undefined).map(({ from }) => from);
  const left = changes.filter(({ to }) => to === undefined).map(({ from }) => from);
  return [
    ...(put.length > 0 ? [{ text: `No fact has ${inQuotes(put)}. These are facts for ‘${words.join(' ')}’.` }] : []),
    ...(left.length > 0 && words.length > 0
      ? [{ text: `No fact has ${inQuotes(left)}, so ${left.length === 1 ? 'it was' : 'they were'} left out.` }]
      : []),
  ];
}

/** A name that was nearly typed. */
export const meantNote = (meant: string | undefined): Note[] =>
  meant === undefined ? [] : [{ text: 'Did you mean', instead: { query: meant, label: meant } }];

export const partlyNote: Note = { text: 'No fact holds all of this. These hold the most of it.' };

/** What is wrong with a query in Lunr's syntax, and the way on. */
export const syntaxNote = (what: string): Note => ({
  text: `The query could not be read. ${what}`,
  instead: { plain: true, label: 'Look for it as plain words' },
});

/** Values that no fact has in the field in which they were asked for. */
export const unknownNotes = (unknown: readonly { field: FactField; value: string }[]): Note[] =>
  unknown.map(({ field, value }) => ({
    text: `No fact has ‘${value.slice(0, 40)}’ in its ${field}.`,
    instead: { plain: true, label: 'Look for it as plain words' },
  }));

/** What of an address was not used. `typed` is the query before it was cut to `longest` characters. */
export const addressNotes = (typed: string, longest: number, ignored: readonly string[]): Note[] => [
  ...(typed.trim().length > longest ? [{ text: `Only the first ${longest} characters were looked for.` }] : []),
  ...(ignored.length > 0 ? [{ text: `The finder does not know ${inQuotes(ignored.slice(0, 5))}: left out.` }] : []),
];

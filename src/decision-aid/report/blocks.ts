/** A stretch of text of one kind. */
export type Run =
  | { is: 'text'; text: string; strong: boolean }
  /** Numbers of references, printed in square brackets. */
  | { is: 'notes'; numbers: readonly number[] }
  | { is: 'link'; text: string; address: string };
export type Words = readonly Run[];

/** A column of a table. */
export interface Column {
  head: string;
  /** Its share of the width, beside the other columns. */
  width: number;
  /** Numbers stand to the right. */
  numeric: boolean;
}

/** A part of the paper, whatever the format it is written in. */
export type Block =
  | { is: 'heading'; level: 2 | 3; text: string }
  | { is: 'paragraph'; words: Words }
  | { is: 'list'; ordered: boolean; items: readonly Words[] }
  /** Every row has a cell for each column. Its number is given by its place in the paper. */
  | { is: 'table'; caption: string; columns: readonly Column[]; rows: readonly (readonly Words[])[] }
  /** What the aid cannot support, and an officer has to write. */
  | { is: 'placeholder'; text: string }
  /** The reader's own note, paragraph by paragraph, and what it is about where that is not the section. */
  | { is: 'note'; about: string | undefined; paragraphs: readonly string[] };

export const text = (words: string): Run => ({ is: 'text', text: words, strong: false });
export const strong = (words: string): Run => ({ is: 'text', text: words, strong: true });

/** Words of a string, or as they are. */
const wordsOf = (words: string | Words): Words => (typeof words === 'string' ? [text(words)] : words);

export const heading = (words: string): Block => ({ is: 'heading', level: 2, text: words });
export const subheading = (words: string): Block => ({ is: 'heading', level: 3, text: words });
export const paragraph = (words: string | Words): Block => ({ is: 'paragraph', words: wordsOf(words) });
export const placeholder = (words: string): Block => ({ is: 'placeholder', text: `Officer to complete: ${words}` });

/** A list with a mark before each item; no block where there is no item. */
export const list = (items: readonly (string | Words)[], { ordered = false } = {}): Block[] =>
  items.length === 0 ? [] : [{ is: 'list', ordered, items: items.map(wordsOf) }];

/** A column of words, and one of numbers. */
export const column = (head: string, width = 1): Column => ({ head, width, numeric: false });
export const numbers = (head: string, width = 1): Column => ({ head, width, numeric: true });

/**
 * A table with one header row; no block where there is no row.
 * Throws where a row has more or fewer cells than there are columns.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | Words)[])[],
): Block[] {
  if (rows.some((row) => row.length !== columns.length))
    throw new RangeError(`a row of "${caption}" has a cell too few or too many`);
  return rows.length === 0 ? [] : [{ is: 'table', caption, columns, rows: rows.map((row) => row.map(wordsOf)) }];
}

/** A piece of the numbers of references as they stand in the text: a number, or what is between. */
export type NotePiece = number | string;

/** The numbers of references piece by piece: "[", 1, ", ", 3, "–", 5, "]". Runs of three and more are drawn together. */
export function notePieces(given: readonly number[]): NotePiece[] {
  const pieces: NotePiece[] = [];
  const sorted = [...new Set(given)].sort((a, b) => a - b);
  let last: number | undefined;
  sorted.forEach((number, index) => {
    const next = sorted[index + 1];
    // Inside of a run: it is told by its ends.
    if (last === number - 1 && next === number + 1) {
      last = number;
      if (pieces.at(-1) !== '–') pieces.push('–');
      return;
    }
    if (pieces.at(-1) !== '–') pieces.push(pieces.length === 0 ? '[' : ', ');
    pieces.push(number);
    last = number;
  });
  return [...pieces, ']'];
}

/** The same in one string: "[1, 3–5]". */
export const noteWords = (given: readonly number[]): string => notePieces(given).join('');

/** The name of the place in a file to which the number of a reference leads. Word takes letters, digits and underscores. */
export const referenceAnchor = (number: number): string => `reference_${number}`;

/** What a run says, in plain words. */
export const runWords = (run: Run): string => (run.is === 'notes' ? noteWords(run.numbers) : run.text);

/** What stands before a note of the reader's, so that nobody takes it for ours. */
export const noteHead = ({ about }: Extract<Block, { is: 'note' }>): string =>
  about === undefined ? 'Officer’s note: ' : `Officer’s note on “${about}”: `;

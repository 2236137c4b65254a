import { capitalised, listed, printDate } from '../../print.ts';
import { cellWords, type Matrix, type MatrixCell } from '../matrix.ts';

/** What a take-away form says about itself, beside the table. */
export interface TakeAwayContext {
  /** The address that restores the very view. */
  address: string;
  /** The day it was made, as `2026-11-25`. */
  today: string;
  /** What the site calls itself. */
  site: string;
}

/** A comparison as plain rows: the one place for the wording of every form that is taken away. */
export interface TakeAwayTable {
  title: string;
  /** What it is, line by line: a label and what it says. */
  about: readonly (readonly [label: string, text: string])[];
  /** The one header row: group, attribute, then a column for each case. */
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** The numbered sources. */
  notes: readonly TakeAwayNote[];
}

/** A numbered source of a table. */
export interface TakeAwayNote {
  number: number;
  text: string;
  /** Where it can be read; empty where nowhere. */
  url: string;
}

/**
 * The rows of a matrix in words. A cell ends in square brackets with the numbers of its notes and how strong its evidence
 * is at its weakest: `[1, 3; good]`. The numbers are those of the page.
 */
export function tableOfMatrix(matrix: Matrix, { address, today, site }: TakeAwayContext): TakeAwayTable {
  return {
    title: `Comparison of ${listed(matrix.columns.map(({ shortTitle }) => shortTitle))}`,
    about: [
      ['Made', `${printDate(today)}, with ${site}`],
      ['To see it as it was', address],
      ...matrix.columns.map(({ shortTitle, title, lastChecked }): [string, string] => [
        shortTitle,
        `${title}. Last checked against its sources: ${printDate(lastChecked)}.`,
      ]),
      [
        'How to read a cell',
        'The numbers in square brackets are those of the notes. The word after them says how strong the evidence is, at its weakest: strong, good, limited or disputed.',
      ],
      ['Not known', 'We looked for it and did not find it.'],
      ['Money', 'Sums are as stated at the time. Sums of different years cannot be compared.'],
      ['Order', 'Nothing is ranked. What came after a change did not come because of it.'],
      [
        'Licence',
        `Creative Commons Attribution 4.0: say that it comes from ${site} and what you changed. https://creativecommons.org/licenses/by/4.0/`,
      ],
    ],
    head: ['Group', 'Attribute', ...matrix.columns.map(({ shortTitle }) => shortTitle)],
    rows: matrix.groups.flatMap(({ label, rows }) => rows.map((row) => [label, row.label, ...row.cells.map(wordsOf)])),
    notes: matrix.footnotes.map(({ number, text, url }) => ({ number, text, url: url ?? '' })),
  };
}

/** A cell in words with its note, the numbers of its sources and its strength. */
function wordsOf(cell: MatrixCell): string {
  const support = [cell.footnotes.join(', '), cell.strength].filter(Boolean).join('; ');
  return [cellWords(cell), cell.note && `(${capitalised(cell.note)})`, support && `[${support}]`]
    .filter(Boolean)
    .join(' ');
}

/** The numbers and the strength with which a cell ends, the space before them included; empty where there are none. */
export const supportOf = (cell: string): string => / \[(?:\d+(?:, \d+)*)?(?:; )?[a-z]*\]$/.exec(cell)?.[0] ?? '';

/** A note in one line: its text, and its address where the text does not say it. */
export const noteWords = ({ text, url }: TakeAwayNote): string =>
  url && !text.includes(url) ? `${text} ${url}` : text;

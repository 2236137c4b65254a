import { csvText } from '../../site/exports/csv-text.ts';
import { noteWords, type TakeAwayTable } from './table-of-matrix.ts';

/**
 * A comparison as CSV. A spreadsheet opens one table with one header row and nothing above it, so what it is and the notes
 * stand below as rows of their own, in the groups "About" and "Notes".
 */
export const toCsv = ({ title, about, head, rows, notes }: TakeAwayTable): string =>
  csvText([
    head,
    ...rows,
    ...[['Title', title] as const, ...about].map((line) => ['About', ...line]),
    // The lines below need three columns, the table without a case has two.
    ...notes.map((note) => ['Notes', String(note.number), noteWords(note)]),
  ]);

import { stringify } from 'csv-stringify/browser/esm/sync';
import { noFormula, noteWords, type TakeAwayTable } from './table-of-matrix.ts';

/** Tells a spreadsheet that the file is UTF-8, without which £ comes out as two signs. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A comparison as CSV after RFC 4180: comma, CRLF, quotes doubled, every record of the same length. A spreadsheet opens
 * one table with one header row and nothing above it, so what it is and the notes stand below as rows of their own, in
 * the groups "About" and "Notes". A cell that a spreadsheet would take for a formula begins with an apostrophe. No text is
 * cut.
 */
export function toCsv({ title, about, head, rows, notes }: TakeAwayTable): string {
  const records = [
    head,
    ...rows,
    ...[['Title', title] as const, ...about].map((line) => ['About', ...line]),
    ...notes.map((note) => ['Notes', String(note.number), noteWords(note)]),
  ];
  // The lines below need three columns, the table without a case has two.
  const width = Math.max(...records.map((record) => record.length));
  const filled = (record: readonly string[]): string[] => [
    ...record.map(noFormula),
    ...Array<string>(width - record.length).fill(''),
  ];
  return (
    BYTE_ORDER_MARK +
    stringify(records.map(filled), {
      record_delimiter: 'windows',
      // A line end within a cell is one whatever its form, and must stand between quotes.
      quoted_match: /[\r\n]/,
    })
  );
}

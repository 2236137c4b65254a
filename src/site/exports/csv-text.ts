import { stringify } from 'csv-stringify/browser/esm/sync';
import { noFormula } from './no-formula.ts';

/** Tells a spreadsheet that the file is UTF-8, without which £ comes out as two signs. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell: words, or a number that a spreadsheet may reckon with. */
export type Cell = string | number;

/**
 * Records as CSV after RFC 4180: comma, CRLF, quotes doubled, every record as long as the longest. Words that a
 * spreadsheet would take for a formula begin with an apostrophe; numbers are numbers. No text is cut.
 */
export function csvText(records: readonly (readonly Cell[])[]): string {
  const width = Math.max(0, ...records.map((record) => record.length));
  const filled = (record: readonly Cell[]): Cell[] => [
    ...record.map((cell) => (typeof cell === 'string' ? noFormula(cell) : cell)),
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

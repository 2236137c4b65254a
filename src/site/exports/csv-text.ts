import { stringify } from 'csv-stringify/browser/esm/sync';
import { noFormula } from './no-formula.ts';

/** Tells a spreadsheet that the file is UTF-8, without which £ comes out as two signs. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Records as CSV after RFC 4180: comma, CRLF, quotes doubled, every record as long as the longest. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe. No text is cut.
 */
export function csvText(records: readonly (readonly string[])[]): string {
  const width = Math.max(0, ...records.map((record) => record.length));
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

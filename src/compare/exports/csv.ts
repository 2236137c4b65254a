import { stringify } from 'csv-stringify/browser/esm/sync';
import type { TakeAwayTable } from './table-of-matrix.ts';

/** Tells a spreadsheet that the file is UTF-8, without which £ comes out as two signs. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A comparison as CSV after RFC 4180: comma, CRLF, quotes doubled, every record as long as the first. A spreadsheet opens
 * one table with one header row and nothing above it, so what it is and the notes stand below as rows of their own, in
 * the groups "About" and "Notes". A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function toCsv({ title, about, head, rows, notes }: TakeAwayTable): string {
  const filled = (record: readonly string[]): string[] => [
    ...record,
    ...Array<string>(head.length - record.length).fill(''),
  ];
  const records = [
    head,
    ...rows,
    ...[['Title', title] as const, ...about].map(([label, text]) => filled(['About', label, text])),
    ...notes.map(({ number, text, url }) =>
      filled(['Notes', String(number), [text, url && !text.includes(url) ? url : ''].filter(Boolean).join(' ')]),
    ),
  ];
  return (
    BYTE_ORDER_MARK +
    stringify(
      records.map((record) => record.map(noFormula)),
      {
        record_delimiter: 'windows',
        // A line end within a cell is one whatever its form, and must stand between quotes.
        quoted_match: /[\r\n]/,
      },
    )
  );
}

const noFormula = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

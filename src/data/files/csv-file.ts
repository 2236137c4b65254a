import { stringify } from 'csv-stringify/sync';
import type { Table } from '../table.ts';
import type { Library } from '../../library/library.ts';

/**
 * A table as CSV after RFC 4180: one header row, comma, CRLF, quotes doubled, UTF-8. It has no byte order mark and no
 * apostrophe before signs, since programs read it and must find what the library holds; for people there are spreadsheets.
 */
export const csvFile = ({ columns, rows }: Table, library: Library): string =>
  stringify([columns.map(({ name }) => name), ...rows(library)], {
    record_delimiter: 'windows',
    // A line end within a cell is one whatever its form, and must stand between quotes.
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });

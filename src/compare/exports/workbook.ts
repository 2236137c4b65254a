import { utils, write, type WorkSheet } from '@e965/xlsx';
import type { TakeAwayTable } from './table-of-matrix.ts';

/** The spreadsheets on offer. */
export type WorkbookFormat = 'xlsx' | 'ods';

export const WORKBOOK_TYPES: Record<WorkbookFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** The most characters that a cell of Excel holds. */
const LONGEST_CELL = 32_767;
const CUT = ' … (cut: the whole is on the page)';

/**
 * A comparison as a spreadsheet with three sheets: Title, Comparison (one header row, no merged cells, no macros), Notes.
 * Every cell is text and never a formula. A text longer than a cell holds is cut and says so.
 */
export function toWorkbook({ title, about, head, rows, notes }: TakeAwayTable, format: WorkbookFormat): ArrayBuffer {
  const book = utils.book_new();
  const add = (name: string, records: readonly (readonly string[])[], widths: readonly number[]): void => {
    utils.book_append_sheet(book, sheetOf(records, widths), name);
  };
  add('Title', [[title], [], ...about], [24, 90]);
  add('Comparison', [head, ...rows], [18, 26, ...head.slice(2).map(() => 48)]);
  add(
    'Notes',
    [['Note', 'Source', 'Address'], ...notes.map(({ number, text, url }) => [String(number), text, url])],
    [8, 90, 60],
  );
  return write(book, { bookType: format, type: 'array', compression: true }) as ArrayBuffer;
}

function sheetOf(records: readonly (readonly string[])[], widths: readonly number[]): WorkSheet {
  const cut = (text: string): string =>
    text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL - CUT.length) + CUT : text;
  const sheet = utils.aoa_to_sheet(records.map((record) => record.map(cut)));
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  return sheet;
}

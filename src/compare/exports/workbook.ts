import { writeWorkbook, type WorkbookFormat } from '../../site/exports/workbook.ts';
import { supportOf, type TakeAwayTable } from './table-of-matrix.ts';

export { WORKBOOK_TYPES, type WorkbookFormat } from '../../site/exports/workbook.ts';

/**
 * A comparison as a spreadsheet with three sheets: Title, Comparison (one header row), Notes. A text longer than a cell
 * holds keeps the numbers of its notes when it is cut.
 */
export const toWorkbook = (
  { title, about, head, rows, notes }: TakeAwayTable,
  format: WorkbookFormat,
): Uint8Array<ArrayBuffer> =>
  writeWorkbook(
    [
      { name: 'Title', rows: [[title], [], ...about], widths: [24, 90] },
      { name: 'Comparison', rows: [head, ...rows], widths: [18, 26, ...head.slice(2).map(() => 48)] },
      {
        name: 'Notes',
        rows: [['Note', 'Source', 'Address'], ...notes.map(({ number, text, url }) => [String(number), text, url])],
        widths: [8, 90, 60],
      },
    ],
    format,
    supportOf,
  );

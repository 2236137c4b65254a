import { utils, write, type WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { zipTime } from './zip-time.ts';

/** The spreadsheets on offer. */
export type WorkbookFormat = 'xlsx' | 'ods';

export const WORKBOOK_TYPES: Record<WorkbookFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** A sheet: rows of text, numbers and yes or no, with a width in characters for each column. */
export interface Sheet {
  name: string;
  rows: readonly (readonly (string | number | boolean | undefined)[])[];
  widths: readonly number[];
}

/** The most characters that a cell of Excel holds. */
const LONGEST_CELL = 32_767;
const CUT = ' … (cut: the whole is on the page)';

/**
 * Sheets as a spreadsheet without merged cells, formulas or macros. Every cell says what it holds, so text is never taken
 * for a formula. A text longer than a cell holds is cut and says so, but keeps the end that `lastWords` finds in it. The
 * same sheets give the same bytes, whenever and wherever they are written.
 */
export function writeWorkbook(
  sheets: readonly Sheet[],
  format: WorkbookFormat,
  lastWords: (text: string) => string = () => '',
): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet, lastWords), sheet.name);
  // Shared strings are the type of text that is typed in; the library would else type it as the result of a formula. A
  // buffer, in a browser an array of bytes, since its array of another type holds a string for each byte on the way.
  return amended(write(book, { bookType: format, type: 'buffer', bookSST: true }) as ArrayLike<number>, format);
}

function sheetOf({ rows, widths }: Sheet, lastWords: (text: string) => string): WorkSheet {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cut(inXml(cell), lastWords) : cell))),
  );
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  return sheet;
}

/** Text without the control characters that XML cannot hold and with its line ends; the library would spell them out. */
const inXml = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, '');

/** Text that a cell can hold. What is cut says so, before its last words; no pair of surrogates is parted. */
function cut(text: string, lastWords: (text: string) => string): string {
  if (text.length <= LONGEST_CELL) return text;
  const end = CUT + lastWords(text);
  return text.slice(0, LONGEST_CELL - end.length).replace(/[\uD800-\uDBFF]$/, '') + end;
}

/** The part that stands first and as it is, by which programs know the file (OpenDocument 1.3 part 2, 3.3). */
const FIRST_PART: Record<WorkbookFormat, string> = { xlsx: '[Content_Types].xml', ods: 'mimetype' };

/** What the library leaves out of the parts that a pattern finds. */
const AMENDMENTS: Record<WorkbookFormat, readonly (readonly [part: RegExp, amend: (xml: string) => string])[]> = {
  xlsx: [
    // Text that looks like an escaped character, `_x0041_`, is escaped itself, or it would be read as "A" (ECMA-376
    // part 1, 22.9.2.19). OpenDocument has no such escape.
    [/^xl\/sharedStrings\.xml$/, (xml) => xml.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_')],
    [
      /^xl\/styles\.xml$/,
      (xml) => xml.replace(/(<xf [^>]*)\/>/g, '$1 applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'),
    ],
  ],
  ods: [
    [
      /^styles\.xml$/,
      (xml) =>
        xml.replace(
          '<office:master-styles>',
          '<office:styles><style:style style:name="Default" style:family="table-cell">' +
            '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>' +
            '</style:style></office:styles>$&',
        ),
    ],
  ],
};

/** A file of the library with cells that wrap, text that is read back unchanged, and the parts in their order. */
function amended(file: ArrayLike<number>, format: WorkbookFormat): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(new Uint8Array(file))).map(([name, bytes]): [string, Uint8Array] => {
    const amend = AMENDMENTS[format].find(([part]) => part.test(name))?.[1];
    return [name, amend ? strToU8(amend(strFromU8(bytes))) : bytes];
  });
  const isFirst = ([name]: [string, Uint8Array]): boolean => name === FIRST_PART[format];
  return zipSync(
    {
      ...Object.fromEntries(parts.filter(isFirst).map(([name, bytes]) => [name, [bytes, { level: 0 }]])),
      ...Object.fromEntries(parts.filter((part) => !isFirst(part))),
    },
    { mtime: zipTime() },
  );
}

import type { Library } from '../../library/library.ts';
import { printDate } from '../../print.ts';
import { SITE } from '../../site/site.ts';
import type { Sheet } from '../../site/exports/workbook.ts';
import type { Column } from '../columns.ts';
import { CAUTIONS, DATA_LICENCE, DATA_VERSION, lastUpdated } from '../edition.ts';
import { LIST_MARK } from '../table.ts';
import { TABLES } from '../tables.ts';

/** Every table as a sheet with one header row, after a sheet of notes and one that explains each column. */
export function workbookSheets(library: Library): Sheet[] {
  const tables = TABLES.map((table) => ({ ...table, cells: table.rows(library) }));
  return [
    {
      name: 'Notes',
      widths: [24, 90, 12],
      rows: [
        [`${SITE.name}: the data`],
        [],
        ['Updated', printDate(lastUpdated(library))],
        ['Version', `${DATA_VERSION} of the shapes. Sheets and columns keep their names within a first number.`],
        [
          'Licence',
          `${DATA_LICENCE.title}: say that it comes from ${SITE.name} and what you changed. ${DATA_LICENCE.address}`,
        ],
        [
          'Figures on councils',
          'Of public bodies, under the Open Government Licence 3.0. NOTICES.md in the zip names each.',
        ],
        ['Pages', 'Addresses begin at the root of the site: put the address of the site before them.'],
        ['Several in one cell', `Parted by “${LIST_MARK.trim()}”.`],
        [
          'JSON in a cell',
          'Cells that begin with { or [ hold what does not fit a table. The JSON files are easier to read by program.',
        ],
        [],
        ['Before you use it'],
        ...CAUTIONS.map((caution, index) => [index + 1, caution]),
        [],
        ['Sheet', 'What it holds', 'Rows'],
        ...tables.map(({ id, about, cells }) => [id, about, cells.length]),
      ],
    },
    {
      name: 'Columns',
      widths: [20, 26, 12, 90, 50],
      rows: [
        ['Sheet', 'Column', 'Kind', 'What it says', 'Values'],
        ...tables.flatMap(({ id, columns }) =>
          columns.map((column) => [
            id,
            column.name,
            kindInWords(column),
            column.about,
            (column.values ?? []).join(', '),
          ]),
        ),
      ],
    },
    ...tables.map(({ id, columns, cells }) => ({
      name: id,
      rows: [columns.map(({ name }) => name), ...cells],
      widths: columns.map(({ name, type }) =>
        type === 'string' && /text|about|event|says|title|because|why/.test(name) ? 60 : 20,
      ),
    })),
  ];
}

const KINDS: Record<Column['type'], string> = {
  string: 'words',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  date: 'date',
  object: 'JSON',
  array: 'JSON',
};

/** What stands in a column, in words. */
export const kindInWords = ({ type, isList }: Pick<Column, 'type' | 'isList'>): string =>
  isList ? 'list of words' : KINDS[type];

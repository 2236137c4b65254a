import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Block, Column } from './blocks.ts';
import { docxRuns, plain, styled } from './docx-runs.ts';

/**
 * A table with a numbered caption before it, a header row that is repeated on each page, and rows that no page parts.
 * @param whole its width, in twentieths of a point
 * @param number its number in the paper; Word counts again when an officer adds one
 */
export function docxTable(
  { caption, columns, rows }: Extract<Block, { is: 'table' }>,
  whole: number,
  number: number,
): (Paragraph | Table)[] {
  const parts = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((whole * width) / parts));
  const style = columns.length > 8 ? 'SmallTableText' : 'TableText';
  const cell = (words: readonly ParagraphChild[], column: Column, index: number, head: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      ...(head ? { shading: { fill: 'E8E8E8' } } : {}),
      children: [
        new Paragraph({
          style,
          alignment: column.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: words,
        }),
      ],
    });
  return [
    styled('Caption', [
      plain('Table '),
      new SimpleField(' SEQ Table \\* ARABIC ', String(number)),
      plain(`. ${caption}`),
    ]),
    new Table({
      width: { size: whole, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      borders: BORDERS,
      tableLook: { firstRow: true, firstColumn: true, noVBand: true },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map((column, index) => cell([plain(column.head, true)], column, index, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: columns.map((column, index) => cell(docxRuns(row[index] ?? []), column, index, false)),
            }),
        ),
      ],
    }),
    // Without a paragraph between, Word would join what follows to the table.
    new Paragraph({ spacing: { after: 60 }, children: [] }),
  ];
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '6B6B6B' };
const BORDERS = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

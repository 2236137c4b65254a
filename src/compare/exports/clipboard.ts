import { noFormula } from '../../site/exports/no-formula.ts';
import { noteWords, type TakeAwayTable } from './table-of-matrix.ts';

/** A comparison for the clipboard: as a table for Word, and as text for what takes no tables. */
export interface ClipboardForms {
  html: string;
  text: string;
}

/**
 * A table as on the page, with a caption, a header row, a row for each group and heads of rows, which Word takes over as
 * such, then the notes as a numbered list and what it is; and the same as lines of text parted by tabs. Both can be pasted
 * into a spreadsheet, which would make formulas of text, so a cell that looks like one begins with an apostrophe.
 */
export function toClipboard({ title, about, head, rows, notes }: TakeAwayTable): ClipboardForms {
  const [, ...columns] = head;
  const groups = inGroups(rows);
  const lines = about.map(([label, text]) => `${label}: ${text}`);

  const body = groups.map(
    ([group, records]) =>
      `<tbody><tr><th scope="rowgroup" colspan="${columns.length}">${markup(group)}</th></tr>` +
      records
        .map(
          ([attribute = '', ...cells]) =>
            `<tr><th scope="row">${markup(attribute)}</th>${cells.map((cell) => `<td>${markup(cell)}</td>`).join('')}</tr>`,
        )
        .join('') +
      '</tbody>',
  );
  const html =
    `<table border="1"><caption>${markup(title)}</caption>` +
    `<thead><tr>${columns.map((name) => `<th scope="col">${markup(name)}</th>`).join('')}</tr></thead>${body.join('')}</table>` +
    `<p>Notes</p><ol>${notes.map((note) => `<li>${markup(noteWords(note))}</li>`).join('')}</ol>` +
    lines.map((line) => `<p>${markup(line)}</p>`).join('');

  const record = (cells: readonly string[]): string => cells.map((cell) => noFormula(oneLine(cell))).join('\t');
  const text = [
    record([title]),
    record(columns),
    ...groups.flatMap(([group, records]) => [record([group]), ...records.map(record)]),
    'Notes',
    ...notes.map((note) => record([`${note.number}. ${noteWords(note)}`])),
    ...lines.map((line) => record([line])),
  ].join('\n');

  return { html, text };
}

/** Rows by their first cell, without it, in the order in which they stand. */
function inGroups(rows: TakeAwayTable['rows']): [group: string, records: string[][]][] {
  const groups = new Map<string, string[][]>();
  for (const [group = '', ...cells] of rows) groups.set(group, [...(groups.get(group) ?? []), cells]);
  return [...groups];
}

/** Text without the tabs and line ends that part cells and rows. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Text to stand in an element of HTML. */
const markup = (text: string): string =>
  noFormula(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

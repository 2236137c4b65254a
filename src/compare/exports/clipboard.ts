import type { TakeAwayTable } from './table-of-matrix.ts';

/** A comparison for the clipboard: as a table for Word, and as text for what takes no tables. */
export interface ClipboardForms {
  html: string;
  text: string;
}

/**
 * A table with a caption, a header row and heads of rows, which Word takes over as such, then the notes as a numbered
 * list; and the same as lines of text parted by tabs.
 */
export function toClipboard({ title, about, head, rows, notes }: TakeAwayTable): ClipboardForms {
  const [, ...columns] = head;
  const address = about.find(([label]) => label === 'To see it as it was')?.[1] ?? '';
  const body = rows
    .map(
      ([, attribute = '', ...cells]) =>
        `<tr><th scope="row">${escaped(attribute)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
    )
    .join('');
  const list = notes
    .map(({ text, url }) => `<li>${escaped(text)}${url && !text.includes(url) ? ` ${escaped(url)}` : ''}</li>`)
    .join('');
  return {
    html:
      `<table border="1"><caption>${escaped(title)}</caption>` +
      `<thead><tr>${columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table>` +
      `<p>Notes</p><ol>${list}</ol><p>${escaped(about.map(([label, text]) => `${label}: ${text}`).join(' '))}</p>`,
    text: [
      title,
      columns.join('\t'),
      ...rows.map(([, ...cells]) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')),
      'Notes',
      ...notes.map(({ number, text }) => `${number}. ${text}`),
      address,
    ].join('\n'),
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

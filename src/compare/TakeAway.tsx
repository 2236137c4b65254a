import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { download } from '../site/exports/download.ts';
import { sharedAddress } from '../site/shared-address.ts';
import { filename } from './exports/filename.ts';
import { tableOfMatrix, type TakeAwayTable } from './exports/table-of-matrix.ts';
import type { WorkbookFormat } from './exports/workbook.ts';
import type { Matrix } from './matrix.ts';

interface Props {
  matrix: Matrix;
  /** What the site calls itself. */
  site: string;
}

/** Takes the table away: as a link, files, a table for Word, on paper. Each form is fetched only when it is asked for. */
export function TakeAway({ matrix, site }: Props): JSX.Element {
  const [said, say] = useState('');
  const ids = matrix.columns.map(({ id }) => id);
  const table = (): TakeAwayTable =>
    tableOfMatrix(matrix, {
      address: sharedAddress(location.href),
      today: new Date().toISOString().slice(0, 10),
      site,
    });
  const attempt = (done: string, act: () => Promise<void>): void => {
    act()
      .then(() => say(done))
      .catch(() => say('That did not work in this browser. Try another form.'));
  };

  const copyLink = (): Promise<void> => navigator.clipboard.writeText(sharedAddress(location.href));
  const copyTable = async (): Promise<void> => {
    const { toClipboard } = await import('./exports/clipboard.ts');
    const { html, text } = toClipboard(table());
    const blob = (type: string, content: string): Blob => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
    ]);
  };
  const saveCsv = async (): Promise<void> => {
    const { toCsv } = await import('./exports/csv.ts');
    download(toCsv(table()), 'text/csv;charset=utf-8', filename(ids, 'csv'));
  };
  const saveWorkbook = async (format: WorkbookFormat): Promise<void> => {
    const { toWorkbook, WORKBOOK_TYPES } = await import('./exports/workbook.ts');
    download(toWorkbook(table(), format), WORKBOOK_TYPES[format], filename(ids, format));
  };

  const printPage = (): Promise<void> => {
    print();
    return Promise.resolve();
  };

  const button = (label: string, done: string, act: () => Promise<void>): JSX.Element => (
    <button type="button" class="link-button" onClick={() => attempt(done, act)}>
      {label}
    </button>
  );
  return (
    <div class="take-away" role="group" aria-label="Take this table away">
      {button('Copy the link', 'The link was copied.', copyLink)}
      {button('Copy the table for Word', 'The table was copied with its notes: paste it into Word.', copyTable)}
      {button('Save for Excel (XLSX)', 'The file was saved.', () => saveWorkbook('xlsx'))}
      {button('Save for OpenDocument (ODS)', 'The file was saved.', () => saveWorkbook('ods'))}
      {button('Save as CSV', 'The file was saved.', saveCsv)}
      {button('Print', '', printPage)}
      <p class="take-away__status" role="status">
        {said}
      </p>
    </div>
  );
}

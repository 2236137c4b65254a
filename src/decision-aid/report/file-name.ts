/** The forms in which the result can be taken away as a file. */
export type ReportFormat = 'docx' | 'odt' | 'csv' | 'json';

const LONGEST = 100;

/**
 * The name of a file to take away: `options-appraisal-leeds-2026-11-25.docx`; safe on every system and at most 100
 * characters long, of which the date and the ending always stay.
 */
export function reportFileName(councilName: string | undefined, date: string, format: ReportFormat): string {
  const end = `-${plain(date)}.${format}`;
  const stem = ['options-appraisal', plain(councilName ?? '')].filter(Boolean).join('-');
  return `${stem.slice(0, LONGEST - end.length).replace(/-+$/, '')}${end}`;
}

const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036F'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

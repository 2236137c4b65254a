import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReportInput } from '../report/report-input.ts';
import { offerFile } from './offer-file.ts';

/** The forms in which the result is taken away, by the ending of its file. */
const FORMATS = [
  { format: 'docx', label: 'Save the paper for Word (DOCX)' },
  { format: 'odt', label: 'Save the paper for OpenDocument (ODT)' },
  { format: 'csv', label: 'Save the arithmetic (CSV)' },
  { format: 'json', label: 'Save the answers, figures and notes (JSON)' },
] as const;
type Format = (typeof FORMATS)[number]['format'];

interface Props {
  /** Undefined until all of it is worked out. */
  report: Omit<ReportInput, 'date'> | undefined;
}

/** Saves the result as a file, made here and fetched only when it is asked for; or prints the page. */
export function SaveReport({ report }: Props): JSX.Element {
  const [said, say] = useState('');
  const save = (format: Format): void => {
    if (!report) {
      say('The result is still being worked out. Try again in a moment.');
      return;
    }
    say('Making the file …');
    makeFile(format, { ...report, date: new Date().toISOString().slice(0, 10) })
      .then(({ name, blob }) => {
        offerFile(blob, name);
        say(`The file ${name} was saved.`);
      })
      .catch(() => say('The file could not be made in this browser. Try another form, or print the page.'));
  };
  return (
    <div class="take-away" role="group" aria-label="Save or print the result">
      {FORMATS.map(({ format, label }) => (
        <button type="button" class="link-button" key={format} onClick={() => save(format)}>
          {label}
        </button>
      ))}
      <button type="button" class="link-button" onClick={() => print()}>
        Print this page
      </button>
      <p class="take-away__status" role="status">
        {said}
      </p>
    </div>
  );
}

async function makeFile(format: Format, input: ReportInput): Promise<{ name: string; blob: Blob }> {
  const { reportFile } = await import('../report/report-file.ts');
  return reportFile(format, input);
}

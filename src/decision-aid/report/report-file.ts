import { reportFileName, type ReportFormat } from './file-name.ts';
import type { ReportInput } from './report-input.ts';

export type { ReportFormat } from './file-name.ts';
export type { ReportInput } from './report-input.ts';

const TYPES: Record<ReportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** The result as a file to save. What writes a format is fetched when that format is first asked for, and rejects where it cannot be. */
export async function reportFile(format: ReportFormat, input: ReportInput): Promise<{ name: string; blob: Blob }> {
  return {
    name: reportFileName(input.councilName, input.date, format),
    blob: new Blob([await content(format, input)], { type: TYPES[format] }),
  };
}

async function content(format: ReportFormat, input: ReportInput): Promise<BlobPart> {
  switch (format) {
    case 'docx': {
      const [{ buildPaper }, { docxFile }] = await Promise.all([import('./paper.ts'), import('./docx-file.ts')]);
      return docxFile(buildPaper(input));
    }
    case 'odt': {
      const [{ buildPaper }, { odtFile }] = await Promise.all([import('./paper.ts'), import('./odt-file.ts')]);
      return odtFile(buildPaper(input));
    }
    case 'csv': {
      const { arithmeticCsv } = await import('./arithmetic-csv.ts');
      return arithmeticCsv(input);
    }
    case 'json': {
      const { fileText } = await import('../state/state-file.ts');
      return fileText(input.state);
    }
  }
}

import { counted } from '../../print.ts';
import type { TextFile } from '../draft/paths.ts';

/** What is handed over. */
export interface HandedOver {
  title: string;
  files: readonly TextFile[];
  /** How many problems the check found. */
  problems: number;
}

/** The text that goes with the files of a case, for a pull request or an email. */
export function coverLetter({ title, files, problems }: HandedOver): string {
  const checked =
    problems === 0
      ? 'The check of the site found no problem.'
      : `The check of the site still finds ${counted(problems, 'problem')}.`;
  return `Add the case “${title.trim() || 'without a title yet'}”

Files, with their paths in the project:
${files.map(({ path }) => `- ${path}`).join('\n')}

${checked}

For the editor:
- unpack the zip at the root of the project, so that each file lands at its path
- npm run lock:facts, which records the new facts
- npm run check:content
- move new documents to the file of their publisher in content/sources, if it has one

I wrote this from the sources it names, in my own words, and it may be published under CC BY 4.0.
`;
}

import type { Source } from '../schema/source.ts';
import { toBibTeX, toCslJson, toRis } from './format-references.ts';

/** The forms in which a page offers its references, by the ending of the file. */
export const REFERENCE_FILES = {
  bib: { type: 'application/x-bibtex; charset=utf-8', print: toBibTeX },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', print: toRis },
  json: { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', print: toCslJson },
} as const;
export type ReferenceFormat = keyof typeof REFERENCE_FILES;
export const REFERENCE_FORMATS = Object.keys(REFERENCE_FILES) as ReferenceFormat[];

/** The answer that carries a page's references as a file. */
export function referenceFile(format: ReferenceFormat, sources: readonly Source[]): Response {
  const { type, print } = REFERENCE_FILES[format];
  return new Response(print(sources), { headers: { 'Content-Type': type } });
}

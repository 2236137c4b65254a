import type { APIRoute, GetStaticPaths } from 'astro';
import { methodReferences } from '../../../decision-aid/method/method-references.ts';
import { decisionAidOf } from '../../../decision-aid/questionnaire/decision-aid-of.ts';
import { REFERENCE_FORMATS, referenceFile, type ReferenceFormat } from '../../../evidence/reference-files.ts';
import { library } from '../../../library/load-library.ts';
import { must } from '../../../library/library.ts';

export const getStaticPaths = (() =>
  REFERENCE_FORMATS.map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { format: ReferenceFormat }> = ({ params }) => {
  const all = library();
  return referenceFile(
    params.format,
    [...methodReferences(decisionAidOf(all)).keys()].map((key) => must(all.sources, key)),
  );
};

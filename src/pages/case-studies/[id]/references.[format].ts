import type { APIRoute, GetStaticPaths } from 'astro';
import { caseReferences } from '../../../case-studies/case-references.ts';
import { REFERENCE_FORMATS, referenceFile, type ReferenceFormat } from '../../../evidence/reference-files.ts';
import { library } from '../../../library/load-library.ts';
import { must } from '../../../library/library.ts';

export const getStaticPaths = (() =>
  [...library().cases.keys()].flatMap((id) =>
    REFERENCE_FORMATS.map((format) => ({ params: { id, format } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string; format: ReferenceFormat }> = ({ params }) => {
  const { cases, sources } = library();
  const references = caseReferences(must(cases, params.id));
  return referenceFile(
    params.format,
    [...references.keys()].map((key) => must(sources, key)),
  );
};

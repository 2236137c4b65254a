import type { APIRoute, GetStaticPaths } from 'astro';
import { REFERENCE_FORMATS, referenceFile, type ReferenceFormat } from '../../../evidence/reference-files.ts';
import { guideReferences } from '../../../guidance/guide-references.ts';
import { library } from '../../../library/load-library.ts';
import { must } from '../../../library/library.ts';

export const getStaticPaths = (() =>
  [...library().guidance.keys()].flatMap((id) =>
    REFERENCE_FORMATS.map((format) => ({ params: { id, format } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string; format: ReferenceFormat }> = ({ params }) => {
  const { guidance, evaluations, sources } = library();
  const references = guideReferences(must(guidance, params.id), evaluations);
  return referenceFile(
    params.format,
    [...references.keys()].map((key) => must(sources, key)),
  );
};

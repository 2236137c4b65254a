import type { APIRoute, GetStaticPaths } from 'astro';
import { REFERENCE_FORMATS, referenceFile, type ReferenceFormat } from '../../../evidence/reference-files.ts';
import { library } from '../../../library/load-library.ts';
import { must } from '../../../library/library.ts';
import { modelReferences } from '../../../models/model-references.ts';

export const getStaticPaths = (() =>
  [...library().models.keys()].flatMap((id) =>
    REFERENCE_FORMATS.map((format) => ({ params: { id, format } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string; format: ReferenceFormat }> = ({ params }) => {
  const { models, evaluations, sources } = library();
  const model = must(models, params.id);
  const references = modelReferences(
    model,
    evaluations.filter((study) => study.models.includes(model.id)),
  );
  return referenceFile(
    params.format,
    [...references.keys()].map((key) => must(sources, key)),
  );
};

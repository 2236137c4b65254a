import type { APIRoute, GetStaticPaths } from 'astro';
import { MODEL_TABLES, modelTableReferences, type ModelTable } from '../../../../compare/model-matrix.ts';
import { REFERENCE_FORMATS, referenceFile, type ReferenceFormat } from '../../../../evidence/reference-files.ts';
import { library } from '../../../../library/load-library.ts';
import { must } from '../../../../library/library.ts';

export const getStaticPaths = (() =>
  MODEL_TABLES.flatMap((table) =>
    REFERENCE_FORMATS.map((format) => ({
      params: { table: table.path.replace('/', '') || undefined, format },
      props: { table },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: ModelTable }, { format: ReferenceFormat }> = ({ params, props }) => {
  const { models, sources } = library();
  return referenceFile(
    params.format,
    [...modelTableReferences(props.table, models.values()).keys()].map((key) => must(sources, key)),
  );
};

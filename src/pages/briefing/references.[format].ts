import type { APIRoute, GetStaticPaths } from 'astro';
import { briefingReferences } from '../../briefing/briefing-references.ts';
import { REFERENCE_FORMATS, referenceFile, type ReferenceFormat } from '../../evidence/reference-files.ts';
import { library } from '../../library/load-library.ts';
import { must } from '../../library/library.ts';

export const getStaticPaths = (() =>
  library().briefing ? REFERENCE_FORMATS.map((format) => ({ params: { format } })) : []) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { format: ReferenceFormat }> = ({ params }) => {
  const { briefing, sources } = library();
  return referenceFile(
    params.format,
    briefing ? [...briefingReferences(briefing).keys()].map((key) => must(sources, key)) : [],
  );
};

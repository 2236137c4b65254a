import type { APIRoute, GetStaticPaths } from 'astro';
import { REFERENCE_FORMATS, referenceFile, type ReferenceFormat } from '../../evidence/reference-files.ts';
import { library } from '../../library/load-library.ts';
import { must } from '../../library/library.ts';
import { timelineReferences } from '../../timeline/timeline-references.ts';

export const getStaticPaths = (() =>
  REFERENCE_FORMATS.map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { format: ReferenceFormat }> = ({ params }) => {
  const { policyEvents, sources } = library();
  return referenceFile(
    params.format,
    [...timelineReferences(policyEvents).keys()].map((key) => must(sources, key)),
  );
};

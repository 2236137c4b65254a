import type { APIRoute, GetStaticPaths } from 'astro';
import { REFERENCE_FORMATS, referenceFile, type ReferenceFormat } from '../../evidence/reference-files.ts';
import { glossaryReferences } from '../../glossary/glossary-references.ts';
import { library } from '../../library/load-library.ts';
import { must } from '../../library/library.ts';

export const getStaticPaths = (() =>
  REFERENCE_FORMATS.map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { format: ReferenceFormat }> = ({ params }) => {
  const { terms, sources } = library();
  return referenceFile(
    params.format,
    [...glossaryReferences(terms.values()).keys()].map((key) => must(sources, key)),
  );
};

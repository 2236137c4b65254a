import type { APIRoute, GetStaticPaths } from 'astro';
import { REFERENCE_FORMATS, referenceFile, type ReferenceFormat } from '../../../evidence/reference-files.ts';
import { library } from '../../../library/load-library.ts';

export const getStaticPaths = (() =>
  REFERENCE_FORMATS.map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { format: ReferenceFormat }> = ({ params }) =>
  referenceFile(params.format, [...library().sources.values()]);

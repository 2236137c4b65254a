import type { APIRoute, GetStaticPaths } from 'astro';
import { comparedCaseOf } from '../../../compare/library-evidence.ts';
import { library } from '../../../library/load-library.ts';

export const getStaticPaths = (() =>
  [...library().cases.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) =>
  Response.json(comparedCaseOf(params.id, library()));

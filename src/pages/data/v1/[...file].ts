import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../../data/files/data-files.ts';
import { library } from '../../../library/load-library.ts';
import { must } from '../../../library/library.ts';

export const getStaticPaths = (() =>
  [...dataFiles(library()).keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { file: string }> = ({ params }) =>
  new Response(must(dataFiles(library()), params.file));

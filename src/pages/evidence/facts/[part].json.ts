import type { APIRoute, GetStaticPaths } from 'astro';
import { factFile, factParts } from '../../../fact-finder/write-fact-files.ts';
import { library } from '../../../library/load-library.ts';

export const getStaticPaths = (() =>
  [...factParts(library()).keys()].map((part) => ({ params: { part } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { part = '' } }) =>
  Response.json(factFile(factParts(library()).get(part) ?? [], library()));

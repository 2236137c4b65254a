import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsOf } from '../../../contribute/draft/paths.ts';
import { templateFiles } from '../../../contribute/draft/template-files.ts';
import { formOf } from '../../../contribute/form-material.ts';
import { TEMPLATES } from '../../../contribute/templates.ts';
import { must } from '../../../library/library.ts';
import { library } from '../../../library/load-library.ts';

const ID = 'my-case';

export const getStaticPaths = (() => {
  const texts = new Map(templateFiles(formOf(library()), { id: ID }).map(({ path, text }) => [path, text]));
  return TEMPLATES.map(({ part, file }) => ({ params: { file }, props: { text: must(texts, pathsOf(ID)[part]) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);

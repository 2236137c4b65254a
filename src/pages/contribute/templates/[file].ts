import type { APIRoute, GetStaticPaths } from 'astro';
import { TEMPLATES } from '../../../contribute/templates.ts';
import { templateFiles } from '../../../contribute/draft/template-files.ts';
import { formOf } from '../../../contribute/form-material.ts';
import { library } from '../../../library/load-library.ts';

export const getStaticPaths = (() => {
  const files = templateFiles(formOf(library()), { id: 'my-case' });
  return TEMPLATES.map(({ file }, index) => ({ params: { file }, props: { text: files[index]?.text ?? '' } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);

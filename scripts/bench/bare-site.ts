import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT } from '../install.mjs';

/** A page for each case, model, guide and council; the facts and figures printed beneath. Nothing is joined, checked or indexed. */
const FILES: Record<string, string> = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const pages = (folder, pattern) => defineCollection({ loader: glob({ base: './content/' + folder, pattern }) });
export const collections = {
  caseStudies: pages('case-studies', '*/case.mdx'),
  facts: pages('case-studies', '*/facts.yaml'),
  models: pages('models', '*.mdx'),
  guidance: pages('guidance', '*.mdx'),
  councils: pages('authorities', '*.yaml'),
  sources: pages('sources', '*.yaml'),
};
`,
  'src/pages/[kind]/[...slug].astro': `---
import { getCollection, getEntry, render } from 'astro:content';
export async function getStaticPaths() {
  const kinds = ['caseStudies', 'models', 'guidance', 'councils'];
  const all = await Promise.all(kinds.map(async (kind) => (await getCollection(kind)).map((entry) => ({ kind, entry }))));
  return all.flat().map(({ kind, entry }) => ({ params: { kind, slug: entry.id.replace(/\\/case$/, '') }, props: { kind, entry } }));
}
const { kind, entry } = Astro.props;
const Content = kind === 'councils' ? undefined : (await render(entry)).Content;
const facts = kind === 'caseStudies' ? await getEntry('facts', Astro.params.slug + '/facts') : undefined;
---
<html lang="en"><head><meta charset="utf-8"><title>{entry.data.title ?? entry.data.name}</title></head><body>
{Content && <Content />}
{facts && <ul>{facts.data.facts.map((fact) => <li id={fact.id}>{fact.text}</li>)}</ul>}
<pre>{JSON.stringify(entry.data, null, 1)}</pre>
</body></html>
`,
};

/** Writes a bare Astro project over the same content, which the benchmark holds the real build against. */
export async function writeBareSite(folder: string, content: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await cp(content, join(folder, 'content'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

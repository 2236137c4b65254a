import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentRoot } from './library/content-root.ts';
import { caseStudy } from './schema/case-study.ts';
import { guidance } from './schema/guidance.ts';
import { model } from './schema/model.ts';

/** The pages written in MDX. Everything else in content/ is read by the library, which joins and checks all of it (docs/adr/0009). */
const pages = (folder: string, file: string) =>
  glob({
    base: `${contentRoot()}/${folder}`,
    pattern: file,
    generateId: ({ entry }) => entry.replace(/(?:\/case)?\.mdx$/, ''),
  });

export const collections = {
  caseStudies: defineCollection({ loader: pages('case-studies', '*/case.mdx'), schema: caseStudy }),
  models: defineCollection({ loader: pages('models', '*.mdx'), schema: model }),
  guidance: defineCollection({ loader: pages('guidance', '*.mdx'), schema: guidance }),
};

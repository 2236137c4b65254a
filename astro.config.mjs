import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { lastUpdated } from './src/data/edition.ts';
import { rehypeTables } from './src/evidence/rehype-tables.ts';
import { remarkCitations } from './src/evidence/remark-citations.ts';
import { remarkGlossary } from './src/evidence/remark-glossary.ts';
import { remarkMarginReferences } from './src/evidence/remark-margin-references.ts';
import { shortReference } from './src/evidence/short-reference.ts';
import { keysAboveText } from './src/guidance/guide-references.ts';
import { contentCheck } from './src/library/content-check.ts';
import { library } from './src/library/load-library.ts';
import { offlineBuild } from './src/offline/offline-build.ts';
import { pagefindIndex } from './src/search/pagefind-index.ts';
import { namesByPage, siteNames } from './src/site/search-box/site-names.ts';
import { remarkInternalLinks } from './src/site/remark-internal-links.ts';
import { CSP_DIRECTIVES, securityHeaders } from './src/site/security-headers.ts';

/** Asked for only when a page is rendered, so that the content check can speak first. */
const sources = () => library().sources;
const terms = () => library().terms.values();

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.SITE_BASE ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: { quotes: true, dashes: false, ellipses: false, backticks: false },
      remarkPlugins: [
        [remarkCitations, { isSource: (key) => sources().has(key), citedBefore: keysAboveText }],
        [remarkMarginReferences, { short: (key) => shortReference(sources().get(key)) }],
        [remarkGlossary, { terms }],
        [remarkInternalLinks, { base: process.env.SITE_BASE }],
      ],
      rehypePlugins: [rehypeTables],
    }),
  },
  integrations: [
    contentCheck(),
    mdx(),
    preact(),
    sitemap({ filter: (page) => !/\/(?:404|search|report-a-mistake|not-kept)\/$/.test(page) }),
    pagefindIndex(() => namesByPage(siteNames(library()))),
    securityHeaders(),
    // Last, for it takes in what the others write.
    offlineBuild(() => lastUpdated(library())),
  ],
  security: {
    csp: {
      directives: CSP_DIRECTIVES,
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: { assetsInlineLimit: 0, cssMinify: 'esbuild' },
    css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
  },
});

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's ready-made interfaces, which this site does not use. */
const UNUSED: ReadonlySet<string> = new Set([
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
]);

/**
 * Astro integration: indexes the built pages with Pagefind. One language is forced, because
 * pages marked en-GB and records marked en would otherwise go to separate indexes.
 */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'open-door-pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: site });
        const made = await index.getFiles();
        const problems = [...added.errors, ...made.errors];
        if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
        // Pagefind's own writing was once seen to report success while files were still empty (1.5.2, closed at once after).
        const files = made.files.filter(({ path }) => !UNUSED.has(path));
        await Promise.all(
          files.map(async ({ path, content }) => {
            const target = join(site, 'pagefind', path);
            await mkdir(dirname(target), { recursive: true });
            await writeFile(target, content);
          }),
        );
        await close();
        logger.info(`search index of ${added.page_count} pages written`);
      },
    },
  };
}

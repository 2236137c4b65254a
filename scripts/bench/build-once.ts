import { parseArgs } from 'node:util';
import { build } from 'astro';

/**
 * Builds a site in a process of its own and tells, as JSON on the last line, how long it took (seconds) and the most
 * memory that the process held (bytes; Pagefind's own process apart).
 */
const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    out: { type: 'string', default: 'dist' },
    cache: { type: 'string', default: '.cache' },
    'without-cards': { type: 'boolean', default: false },
  },
});

/** Social cards are pictures, drawn once for each page and counted apart: without them their route has no page. */
const noCards = {
  name: 'open-door-no-cards',
  enforce: 'pre' as const,
  transform: (_: string, id: string) =>
    id.includes('/src/pages/cards/')
      ? 'export const getStaticPaths = () => []; export const GET = () => new Response();'
      : undefined,
};

const start = performance.now();
await build({
  root: values.root,
  outDir: values.out,
  cacheDir: values.cache,
  logLevel: 'error',
  vite: { plugins: values['without-cards'] ? [noCards] : [] },
});
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, peakMemory: process.resourceUsage().maxRSS * 1024 }));
process.exit();

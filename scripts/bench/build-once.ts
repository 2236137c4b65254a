import { parseArgs } from 'node:util';
import { build } from 'astro';

/**
 * Builds a site in a process of its own and tells, as JSON on the last line, how long it took (seconds, also until all
 * pages and data files were made) and the most memory that the process held (bytes; Pagefind's own process apart).
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
const sinceStart = (): number => (performance.now() - start) / 1000;
let pagesMade = 0;
await build({
  root: values.root,
  outDir: values.out,
  cacheDir: values.cache,
  logLevel: 'error',
  integrations: [
    {
      name: 'open-door-bench',
      hooks: {
        'astro:build:generated': () => {
          pagesMade = sinceStart();
        },
      },
    },
  ],
  vite: { plugins: values['without-cards'] ? [noCards] : [] },
});
console.log(JSON.stringify({ seconds: sinceStart(), pagesMade, peakMemory: process.resourceUsage().maxRSS * 1024 }));
process.exit();

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeOffline } from './make-offline.ts';

/**
 * Astro integration: makes what is needed to read the library without a connection, once all else is built; it must be
 * the last that changes a page. `dayOf` gives the day of the latest change to the content.
 */
export function offlineBuild(dayOf: () => string): AstroIntegration {
  let base = '/';
  let origin = '';
  return {
    name: 'open-door-offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
        origin = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const figures = await makeOffline({ folder: fileURLToPath(dir), base, origin, day: dayOf() });
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(
          `${figures.get('all-files')} files to keep (${figures.get('all-size')}), edition to unzip ${figures.get('edition-size')}, in ${seconds} s`,
        );
      },
    },
  };
}

// `npm start`: installs what is missing, builds what has changed, serves the site.
import { ensureInstalled, stop } from './install.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./build.mjs');
if (!ensureBuilt()) stop('The site could not be built. What is wrong stands above: mend it and run `npm start` again.');
const { serve } = await import('./serve.mjs');
await serve();

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildIndex, type SearchedPage } from './search-index.ts';

/** What a Pagefind fragment begins with, before its JSON. */
const SIGNATURE = 'pagefind_dcd';

interface Fragment extends SearchedPage {
  anchors: unknown;
}

/**
 * The search of the edition by path: the texts of the pages as Pagefind cut them, an index of Lunr over them, the list of
 * pages, and an engine that stands where Pagefind's own script does. The first map holds data, the second scripts.
 */
export async function searchFiles(
  site: string,
): Promise<{ data: ReadonlyMap<string, string>; scripts: ReadonlyMap<string, string> }> {
  const folder = join(site, 'pagefind', 'fragment');
  const pages = new Map<string, Fragment>();
  for (const name of (await readdir(folder)).sort()) {
    const text = gunzipSync(await readFile(join(folder, name))).toString('utf8');
    if (!text.startsWith(SIGNATURE)) throw new Error(`${name} is not a fragment as Pagefind 1.5 writes them`);
    pages.set(name.replace('.pf_fragment', ''), JSON.parse(text.slice(SIGNATURE.length)) as Fragment);
  }
  const index = buildIndex(pages);
  return {
    data: new Map([
      ['pagefind/pages.json', await readFile(join(site, 'pagefind', 'pages.json'), 'utf8')],
      ['pagefind/lunr.json', JSON.stringify({ index, ids: [...pages.keys()] })],
      ...[...pages].map(
        ([id, { content, anchors, meta }]) =>
          [`pagefind/text/${id}.json`, JSON.stringify({ content, anchors, meta })] as const,
      ),
    ]),
    scripts: new Map([['pagefind/pagefind.js', await engineScript()]]),
  };
}

/** The engine as a module for SystemJS, which the search page imports in place of Pagefind. */
async function engineScript(): Promise<string> {
  const code = await bundle('engine.ts', { globalName: 'engine' });
  return `System.register([],function(give){return{execute:function(){${code};give(engine)}}});`;
}

/** A script of this folder with all that it imports, as a classic script. */
export async function bundle(entry: string, options: { globalName?: string; define?: Record<string, string> }) {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    // It warns of a field in the package.json of SystemJS that is none of ours.
    logLevel: 'error',
    define: { 'import.meta.env': '{}', ...options.define },
    ...(options.globalName ? { globalName: options.globalName } : {}),
  });
  return outputFiles[0]?.text ?? '';
}

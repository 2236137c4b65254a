import { basename, join } from 'node:path';
import { rollup, type Plugin } from 'rollup';

/**
 * Vite's helper fetches style sheets and further scripts ahead of time by their address on the site. From a disk there is
 * nothing to gain, and the addresses are wrong.
 */
const withoutPreloading: Plugin = {
  name: 'open-door-without-preloading',
  transform(code, id) {
    if (!code.includes('vite:preloadError')) return null;
    const name = /export\s*\{\s*[\w$]+ as ([\w$]+)\s*\};?\s*$/.exec(code)?.[1];
    if (!basename(id).startsWith('preload-helper') || name === undefined)
      throw new Error(`${id} is not the preload helper as Vite 8 writes it: src/offline/edition/classic-scripts.ts`);
    return { code: `const load = (begin) => begin();\nexport { load as ${name} };`, map: null };
  },
};

/**
 * The scripts of the site as classic scripts for SystemJS, one for each module, by their path from the root of the site:
 * browsers load no module from a disk. `modules` are the paths that pages name; what these import comes along.
 */
export async function classicScripts(site: string, modules: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const bundle = await rollup({
    input: Object.fromEntries(modules.map((path) => [path.replace(/\.js$/, ''), join(site, path)])),
    plugins: [withoutPreloading],
    treeshake: false,
    preserveEntrySignatures: 'strict',
    // Each address that the site works out for itself, as that of Pagefind, stays as it is.
    external: (id) => !id.startsWith('.') && !id.startsWith(site),
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(`the scripts of the edition: ${log.message}`);
    },
  });
  const { output } = await bundle.generate({
    format: 'system',
    preserveModules: true,
    preserveModulesRoot: site,
    entryFileNames: '[name].js',
    compact: true,
    systemNullSetters: true,
  });
  await bundle.close();
  return new Map(output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part.code] as const] : [])));
}

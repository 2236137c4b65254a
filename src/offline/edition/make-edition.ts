import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classicScripts } from './classic-scripts.ts';
import { editionFiles } from './edition-files.ts';
import { pack } from './pack.ts';
import { within, type EditionPlace } from './place.ts';
import { rewriteCss } from './rewrite-css.ts';
import { rewritePage, RUNTIME } from './rewrite-page.ts';
import { bundle, searchFiles } from './search-files.ts';

/** The built site that an edition is made from. */
export interface BuiltSite extends Pick<EditionPlace, 'base' | 'site' | 'day'> {
  /** The folder of the built site. */
  folder: string;
}

const README = ({ site, day }: BuiltSite): string => `Open Door, the whole library as of ${day}

Open index.html in a browser. Everything works without a connection: reading, search,
comparing, the decision aid and what they save. Nothing is sent anywhere.
The newest edition, and what changed since: ${site}offline/ and ${site}changes/
Words and data: Creative Commons Attribution 4.0 International. Code: MIT licence.
`;

/**
 * Makes the edition to unzip from a built site. Gives the zip and how large it is when unpacked, in bytes. Throws when a
 * page or script is not as this code knows them, so that no edition is published that does not open.
 */
export async function makeEdition(built: BuiltSite): Promise<{ zip: Uint8Array; unpacked: number; files: number }> {
  const { folder, base } = built;
  const found = await editionFiles(folder);
  const read = (path: string) => readFile(join(folder, path));
  const place: EditionPlace = {
    ...built,
    files: new Set([...found.pages, ...found.styles, ...found.scripts, ...found.others]),
  };

  const files = new Map<string, Uint8Array>();
  const write = (path: string, text: string): void => void files.set(path, Buffer.from(text));
  const modules = new Set<string>();
  for (const path of found.pages) {
    const page = rewritePage((await read(path)).toString('utf8'), path, place);
    for (const address of page.modules) modules.add(within(address, base)?.path ?? address);
    write(path, page.html);
  }
  const fonts = new Map<string, Uint8Array>();
  for (const path of found.styles) {
    const css = (await read(path)).toString('utf8');
    for (const [, address = ''] of css.matchAll(/url\(["']?(\/[^"')]+\.woff2)/g)) {
      const font = within(address, base)?.path ?? address;
      fonts.set(font, await read(font));
    }
    write(
      path,
      rewriteCss(css, base, (font) => fonts.get(font) ?? new Uint8Array()),
    );
  }
  const [scripts, search, runtime] = await Promise.all([
    classicScripts(folder, [...modules].sort()),
    searchFiles(folder),
    bundle('runtime.ts', { define: { BASE: JSON.stringify(base), SITE: JSON.stringify(built.site) } }),
  ]);
  for (const [path, code] of [...scripts, ...search.scripts, [RUNTIME, runtime] as const]) write(path, code);
  const data = await Promise.all(found.data.map(async (path) => [path, (await read(path)).toString('utf8')] as const));
  for (const [path, json] of [...data, ...search.data])
    write(`${path}.js`, `openDoorData(${JSON.stringify(path)},${asScript(json)});`);
  for (const path of found.others) files.set(path, await read(path));
  write('README.txt', README(built));

  const ordered = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    zip: await pack(ordered),
    unpacked: [...files.values()].reduce((sum, { length }) => sum + length, 0),
    files: files.size,
  };
}

/** JSON as a script may hold it. */
const asScript = (json: string): string => json.trim();

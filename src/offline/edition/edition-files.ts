import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Where the edition stands on the site, and the folder that unpacking it makes. */
export const EDITION_FILE = 'data/open-door-offline.zip';
export const EDITION_FOLDER = 'open-door';

/** What the edition has no use for: what speaks to hosts, search engines and feed readers, pictures for social networks, and search by Pagefind. */
const LEFT_OUT =
  /^(?:_headers|_redirects|\.well-known\/|robots\.txt|sitemap|sw\.js|404\.html|cards\/|pagefind\/|offline\/not-kept\/|data\/[^/]+\.zip|data\/v1\/open-door\.zip)|\.(?:atom|rss|woff2)$|^changes\/.*\.json$|^_astro\/.*\.worker/;

/** JSON that readers take away as a file; any other is fetched by a page, and comes as a script that hands it over. */
const TAKEN_AWAY = /^data\/|(?:^|\/)references\.json$|\.schema\.json$/;

/** The files of a built site that go into the edition, by what has to be done with them. Paths in order. */
export interface EditionFiles {
  pages: string[];
  styles: string[];
  scripts: string[];
  /** JSON that pages fetch. */
  data: string[];
  /** As they are. */
  others: string[];
}

/** Sorts the paths of a built site. */
export function sortFiles(paths: readonly string[]): EditionFiles {
  const files: EditionFiles = { pages: [], styles: [], scripts: [], data: [], others: [] };
  for (const path of paths.filter((one) => !LEFT_OUT.test(one)).sort()) files[placeOf(path)].push(path);
  return files;
}

function placeOf(path: string): keyof EditionFiles {
  if (path.endsWith('.html')) return 'pages';
  if (path.endsWith('.css')) return 'styles';
  if (path.endsWith('.js')) return 'scripts';
  return path.endsWith('.json') && !TAKEN_AWAY.test(path) ? 'data' : 'others';
}

/** The files of the built site for the edition. */
export async function editionFiles(site: string): Promise<EditionFiles> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return sortFiles(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
}

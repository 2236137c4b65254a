/** What the pages of an edition need to know of it. */
export interface EditionPlace {
  /** The path that the site stands at, `/` or `/open-door/`. */
  base: string;
  /** The address of the site itself, for what the edition leaves out: `https://open-door.example/`. */
  site: string;
  /** Every file of the edition, by its path from the folder. */
  files: ReadonlySet<string>;
  /** The day of the latest change to the content, in words. */
  day: string;
}

/** The file that an address from the root of the site leads to, as a path without a leading slash. */
export const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** The path of an address that begins with the base of the site, and what follows it: its query and fragment. */
export function within(address: string, base: string): { path: string; rest: string } | undefined {
  if (address.startsWith('//') || !address.startsWith(base)) return undefined;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  return { path, rest };
}

/** The way from a file of the edition up to its folder: `./`, `../`, `../../`. */
export const wayUp = (from: string): string => '../'.repeat(from.split('/').length - 1) || './';

/**
 * An address of the site as it must stand in a file of the edition: relative, with the name of the file, since a disk has
 * no index pages. What the edition leaves out is looked for at the site itself. Other addresses stay as they are.
 */
export function editionAddress(address: string, from: string, place: EditionPlace): string {
  const found = within(address, place.base);
  if (!found) return address;
  const file = fileOf(found.path);
  return place.files.has(decodeURIComponent(file))
    ? wayUp(from) + file + found.rest
    : place.site + found.path + found.rest;
}

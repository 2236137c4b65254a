/** Words left out of initials: IoW keeps its "of", B&NES its "and" by another rule, BCP has none. */
const MINOR = new Set(['and', 'of', 'upon', 'on', 'the', 'with', 'in']);

/** A name in one spelling: lower case, without marks, "&" as "and", "Saint" as "st". */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[’'.]/g, '')
    .replace(/\bsaint\b/g, 'st')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The initials of a name, with and without its small words: `iow` and `iw` for the Isle of Wight. None for one word. */
export function initialsOf(name: string): string[] {
  const words = plainName(name).split(' ');
  if (words.length < 2) return [];
  const letters = (kept: string[]): string => kept.map((word) => word.charAt(0)).join('');
  return [...new Set([letters(words), letters(words.filter((word) => !MINOR.has(word)))])].filter(
    ({ length }) => length > 1,
  );
}

/** A council as the finder knows it. */
export interface NamedCouncil {
  /** As it is shown. */
  name: string;
  /** Its other names: full name, names of councils it followed. */
  also: readonly string[];
}

/**
 * The councils that a person may mean by what they typed, best first: the same name, names that begin so,
 * initials, names that contain it, and last the names of councils that no longer exist.
 */
export function findCouncils<T extends NamedCouncil>(typed: string, councils: readonly T[]): T[] {
  const wanted = plainName(typed).replace(/(?: (?:council|borough|county|city))+$/, '');
  if (wanted === '') return [];
  const rank = ({ name, also }: NamedCouncil): number => {
    const plain = plainName(name);
    if (plain === wanted) return 0;
    if (plain.startsWith(wanted)) return 1;
    if ([name, ...also].flatMap(initialsOf).includes(wanted.replaceAll(' ', ''))) return 2;
    if (` ${plain}`.includes(` ${wanted}`)) return 3;
    if (also.some((other) => ` ${plainName(other)}`.includes(` ${wanted}`))) return 4;
    return plain.includes(wanted) ? 5 : Infinity;
  };
  return councils
    .map((council) => ({ council, place: rank(council) }))
    .filter(({ place }) => place < Infinity)
    .sort((a, b) => a.place - b.place || a.council.name.localeCompare(b.council.name))
    .map(({ council }) => council);
}

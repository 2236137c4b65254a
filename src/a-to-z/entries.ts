import { letterOf } from '../site/letter-of.ts';
import { PAGE_KINDS } from '../site/search-box/page-kinds.ts';
import type { NamedPlace } from '../site/search-box/site-names.ts';

/** A line of the A to Z. */
export interface Entry {
  name: string;
  path: `/${string}`;
  /** What sort of thing it is. */
  about: string;
  /** The name under which its page speaks of it, where this is another one. */
  see?: string;
}

/** The entries of one letter, which has a page of its own. */
export interface LetterEntries {
  /** `a` to `z`, or `0-9`. */
  id: string;
  entries: readonly Entry[];
}

/** A page that has a name and is of no kind that search tells apart. */
export interface OtherPage {
  name: string;
  path: `/${string}`;
  about: string;
}

const aboutOf = ({ path, kind }: NamedPlace): string => (path.startsWith('/glossary/') ? 'Glossary' : PAGE_KINDS[kind]);

/** A longer one is a title that tells a story. Characters. */
const LONGEST_NAME = 70;

/** A name that only says more or less of the same words would stand beside the name itself. */
const saysTheSame = (alias: string, name: string): boolean => {
  const [a, b] = [alias.toLowerCase(), name.toLowerCase()];
  return alias.length > LONGEST_NAME || a.startsWith(b) || b.startsWith(a);
};

/** The entries of a named place: its name, and its other names with the name to look under. */
function entriesOf(place: NamedPlace, taken: ReadonlySet<string>): Entry[] {
  const { name, path, kind, also } = place;
  const about = aboutOf(place);
  // Search keeps the initials of councils in plain spelling.
  const spelt = (alias: string): string =>
    kind === 'council' && /^[a-z&]{2,6}$/.test(alias) ? alias.toUpperCase() : alias;
  return [
    { name, path, about },
    ...also
      .filter((alias) => !saysTheSame(alias, name) && !taken.has(alias.toLowerCase()))
      .map((alias): Entry => ({ name: spelt(alias), path, about, see: name })),
  ];
}

/** Everything that has a name, by letter. Other names that are a page's own name already are left out. */
export function entriesByLetter(places: readonly NamedPlace[], others: readonly OtherPage[]): LetterEntries[] {
  const taken = new Set([...places, ...others].map(({ name }) => name.toLowerCase()));
  const entries = [...places.flatMap((place) => entriesOf(place, taken)), ...others];
  const seen = new Set<string>();
  const distinct = entries.filter(({ name, path }) => {
    const key = `${name.toLowerCase()} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
  const plain = (name: string): string => name.replace(/^the /i, '');
  const sorted = distinct.sort(
    (a, b) =>
      plain(a.name).localeCompare(plain(b.name), 'en-GB', { sensitivity: 'base' }) || a.path.localeCompare(b.path),
  );
  return [...Map.groupBy(sorted, ({ name }) => letterOf(name))]
    .map(([id, list]) => ({ id, entries: list }))
    .sort((a, b) => a.id.localeCompare(b.id));
}

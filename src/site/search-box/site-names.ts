import type { JoinedCase, Library } from '../../library/library.ts';
import { oncePer } from '../../once-per.ts';
import type { Authority } from '../../schema/authority.ts';
import { MODEL_SECTIONS } from '../../schema/model.ts';
import { initialsOf } from '../council-names.ts';
import type { PageKind } from './page-kinds.ts';
import { isSmall, plainText, plainWords } from './words.ts';

/** A page, or a place on one, that has a name of its own. */
export interface NamedPlace {
  /** Its address from the root of the site. */
  path: `/${string}`;
  kind: PageKind;
  name: string;
  /** Its other names. */
  also: readonly string[];
}

/** What search in the browser knows of names: `/search/names.json`. */
export interface SiteNames {
  places: readonly NamedPlace[];
  /** Groups of names and words of which any finds the others. */
  groups: readonly (readonly string[])[];
  /** What is typed, and what it means: one way only. */
  meant: readonly { typed: readonly string[]; means: readonly string[] }[];
  /** Names of people and places that facts hold and no name above does: one string, parted by spaces. */
  people: string;
  /** Further words that spelling is held against, likewise. */
  words: string;
}

type Named = Pick<
  Library,
  'cases' | 'models' | 'guidance' | 'authorities' | 'formerAuthorities' | 'terms' | 'searchWords'
>;

const distinct = (names: readonly string[], besides: string): string[] => {
  const seen = new Set([plainText(besides)]);
  return names.filter((name) => name !== '' && !seen.has(plainText(name)) && seen.add(plainText(name)));
};
const place = (path: NamedPlace['path'], kind: PageKind, name: string, also: readonly string[]): NamedPlace => ({
  path,
  kind,
  name,
  also: distinct(also, name),
});
const withoutBrackets = (name: string): string => name.replace(/ \(.*\)$/, '');

/** The other names of each page that has any, by its address. */
export const namesByPage = ({ places }: SiteNames): ReadonlyMap<string, readonly string[]> =>
  new Map(places.filter(({ also }) => also.length > 0).map(({ path, also }) => [path, also]));

/** Initials that only one council has; of two letters there would be too many by chance. */
function ownInitials({ name, councilName }: Authority, authorities: Iterable<Authority>): string[] {
  const of = (council: Authority): string[] => [council.name, council.councilName].flatMap(initialsOf);
  const others = new Set([...authorities].filter((council) => council.name !== name).flatMap(of));
  return [name, councilName].flatMap(initialsOf).filter((initials) => initials.length > 2 && !others.has(initials));
}

/** The names of a council: its full name, the initials of both, and the councils that it followed. */
export function councilNames(id: string, { authorities, formerAuthorities }: Named): string[] {
  const council = authorities.get(id);
  if (!council) return [];
  const former = [...formerAuthorities.values()].filter(({ successors }) => successors.includes(id));
  return distinct(
    [
      council.councilName,
      ...ownInitials(council, authorities.values()),
      ...former.map(({ name }) => withoutBrackets(name)),
    ],
    council.name,
  );
}

/** The names of each term of a glossary, found by any of them in the spelling of {@link plainText}. Made once for a glossary. */
const groupsByName = oncePer((terms: Named['terms']): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const groups = [...terms.values()].map(({ term, aliases }) => [withoutBrackets(term), ...aliases]);
  const found = new Map<string, (readonly string[])[]>();
  for (const group of groups)
    for (const name of new Set(group.map(plainText))) found.set(name, [...(found.get(name) ?? []), group]);
  return found;
});

/** Other names for a name that the glossary knows. */
function glossaryNames(names: readonly string[], { terms }: Named): string[] {
  const byName = groupsByName(terms);
  return [...new Set(names.flatMap((name) => byName.get(plainText(name)) ?? []))].flat();
}

/** The names of a case: short title, provider, the councils it is about, and what the glossary calls any of them. */
export function caseNames(study: JoinedCase, library: Named): string[] {
  const provider = study.provider.name.is === 'known' ? [study.provider.name.value] : [];
  const councils = study.joinedCouncils
    .filter(({ part }) => part.role !== 'partner')
    .map(({ authority }) => withoutBrackets(authority.name));
  const names = [study.shortTitle, ...provider, ...councils];
  return distinct([...names, ...glossaryNames(names, library)], study.title);
}

/** The names of a model: its aliases and those of the glossary's entry for it. */
export function modelNames(id: string, library: Named): string[] {
  const model = [...library.models.values()].find((one) => one.id === id);
  if (!model) return [];
  const own = [model.title, ...model.aliases, ...(library.terms.has(id) ? [library.terms.get(id)?.term ?? ''] : [])];
  return distinct([...own, ...glossaryNames(own, library)], model.title);
}

/** The names that search knows, from the glossary, the councils and the titles of pages. */
export function siteNames(library: Named): SiteNames {
  const { cases, models, guidance, authorities, terms, searchWords } = library;
  const places = [
    ...[...cases.values()].map((study) =>
      place(`/case-studies/${study.id}/`, 'case-study', study.shortTitle, [study.title, ...caseNames(study, library)]),
    ),
    ...[...models.values()].map(({ id, title }) => place(`/models/${id}/`, 'model', title, modelNames(id, library))),
    ...[...guidance.values()].map(({ id, title, shortTitle, aliases }) =>
      place(`/guidance/${id}/`, 'guidance', title, [
        shortTitle,
        ...aliases,
        ...glossaryNames([shortTitle, ...aliases], library),
      ]),
    ),
    ...[...authorities.values()].map(({ id, name }) =>
      place(`/councils/${id}/`, 'council', name, councilNames(id, library)),
    ),
    ...[...terms.values()].map(({ id, term, aliases }) => place(`/glossary/#${id}`, 'reference', term, aliases)),
  ];
  const groups = [
    ...[...terms.values()]
      .filter(({ aliases }) => aliases.length > 0)
      .map(({ term, aliases }) => [withoutBrackets(term), ...aliases]),
    ...[...authorities.values()].map(({ id, name }) => [name, ...councilNames(id, library)]),
    ...searchWords.groups,
  ];
  const known = new Set(places.flatMap(({ name, also }) => [name, ...also]).flatMap(plainWords));
  const people = wordsOf(
    [...cases.values()].flatMap(({ facts }) => facts.flatMap(({ text }) => namesIn(text))),
    known,
  );
  const words = wordsOf(
    [
      ...[...cases.values()].map(({ summary }) => summary.text),
      ...[...models.values(), ...guidance.values()].map(({ summary }) => summary),
      ...[...terms.values()].map(({ meaning }) => meaning),
      ...Object.values(MODEL_SECTIONS).map(({ title }) => title),
    ],
    new Set([...known, ...people]),
  );
  return { places, groups, meant: searchWords.meant, people: people.join(' '), words: words.join(' ') };
}

/** Words of some texts, each once, without those that are known already. */
function wordsOf(texts: readonly string[], known: ReadonlySet<string>): string[] {
  const words = new Set(texts.flatMap(plainWords).filter((word) => /^\p{L}{4,}$/u.test(word)));
  return [...words].filter((word) => !known.has(word) && !isSmall(word)).sort();
}

/** Words with a capital that do not begin a sentence. */
const namesIn = (text: string): string[] => text.match(/(?<=[\p{L},;] )\p{Lu}[\p{L}’'-]{3,}/gu) ?? [];

import type { ContentFile } from '../../library/content-file.ts';
import type { Content, Located } from '../../library/read-content.ts';
import { place } from '../../library/rules/rule.ts';

/** The council's rows of Ofsted's figures that a case is held against. */
type OfficialRow = Content['authorities'][number]['value']['inspections'][number];

/** Where a piece of the library stands, for problems that name it. */
interface Placed {
  file: string;
  line: number;
}

/** What a page, a case or a guide must differ from. */
interface TitledPage extends Placed {
  id: string;
  title: string;
}

/**
 * What the checks of a case need to know of the library, small enough to be fetched by the page that checks it:
 * `/contribute/library.json`.
 */
export interface LibraryExtract {
  cases: readonly (TitledPage & { facts: readonly string[]; withdrawn: readonly string[] })[];
  models: readonly TitledPage[];
  guidance: readonly TitledPage[];
  /** By file. Lines are those of the id and of the publisher. */
  sources: Readonly<
    Record<string, readonly [id: string, publisher: string, kind: string, line: number, publisherLine: number][]>
  >;
  /** Current councils and former ones, with the day, framework, overall grade and origin of each inspection. */
  authorities: readonly ExtractedCouncil[];
  formerAuthorities: readonly ExtractedCouncil[];
  terms: readonly string[];
}
interface ExtractedCouncil {
  id: string;
  inspections: readonly Pick<OfficialRow, 'published' | 'framework' | 'overall' | 'origin'>[];
}

/** The extract of content that is in order. */
export function extractOf(content: Content): LibraryExtract {
  const titled = ({ id, value, ...piece }: Located<{ title: string }> & { id: string }): TitledPage => ({
    id,
    title: value.title,
    file: piece.file.path,
    line: piece.file.lineOf(['title']),
  });
  const council = ({ value: { id, inspections } }: Located<ExtractedCouncil>): ExtractedCouncil => ({
    id,
    inspections: inspections.map(({ published, framework, overall, origin }) => ({
      published,
      framework,
      ...(overall ? { overall } : {}),
      origin,
    })),
  });
  const lineOf = (piece: Located<unknown>, field: string): number => place(piece, [field]).line ?? 1;
  return {
    cases: content.cases.map((entry) => ({
      ...titled(entry),
      facts: entry.facts.flatMap(({ value }) => ('withdrawn' in value ? [] : [value.id])),
      withdrawn: entry.facts.flatMap(({ value }) => ('withdrawn' in value ? [value.id] : [])),
    })),
    models: content.models.map(titled),
    guidance: content.guidance.map(titled),
    sources: Object.fromEntries(
      [...Map.groupBy(content.sources, ({ file }) => file.path)].map(([file, pieces]) => [
        file,
        pieces.map((piece): LibraryExtract['sources'][string][number] => {
          const { id, publisher, kind } = piece.value;
          return [id, publisher, kind, lineOf(piece, 'id'), lineOf(piece, 'publisher')];
        }),
      ]),
    ),
    authorities: content.authorities.map(council),
    formerAuthorities: content.formerAuthorities.map(council),
    terms: content.terms.map(({ value }) => value.id),
  };
}

/**
 * An extract as content for the rules. Its pieces have what the extract has and are empty otherwise, so it is content for
 * rules that look at one piece of work beside the library, not for pages.
 */
export function contentOfExtract(extract: LibraryExtract): Content {
  const page = <T>({ id, title, file, line }: TitledPage): Located<T> & { id: string } => ({
    id,
    ...piece<T>({ title, aliases: [], lastChecked: NEVER_STALE }, file, () => line),
  });
  return {
    cases: extract.cases.map(({ facts, withdrawn, ...about }) => ({
      ...page<Content['cases'][number]['value']>(about),
      ...piece<Content['cases'][number]['value']>({ ...EMPTY_CASE, title: about.title }, about.file, () => about.line),
      facts: [...facts.map((id) => ({ id })), ...withdrawn.map((id) => ({ id, withdrawn: {} }))].map((fact) =>
        piece(fact, about.file.replace(/[^/]+$/, 'facts.yaml')),
      ),
    })),
    models: extract.models.map((model) => page(model)),
    guidance: extract.guidance.map((guide) => page(guide)),
    sources: Object.entries(extract.sources).flatMap(([file, sources]) =>
      sources.map(([id, publisher, kind, line, publisherLine], index) => ({
        ...piece<Content['sources'][number]['value']>({ id, publisher, kind }, file, (field) =>
          field.at(-1) === 'publisher' ? publisherLine : line,
        ),
        at: ['sources', index],
      })),
    ),
    authorities: extract.authorities.map((council) => piece(council, `content/authorities/${council.id}.yaml`)),
    formerAuthorities: extract.formerAuthorities.map((council) => piece(council, 'content/former-authorities.yaml')),
    terms: extract.terms.map((id) => piece({ id, term: id, aliases: [] }, 'content/glossary.yaml')),
    briefing: [],
    searchWords: [],
    policyEvents: [],
    evaluations: [],
    changes: [],
    factsLock: [],
    decisionAid: { questions: [], criteria: [], performance: [], rules: [], advice: [], backTest: [] },
  };
}

/** A page of the library is not the matter of whoever writes another. */
const NEVER_STALE = '9999-12-31';
/** The lists of a case that rules go through. */
const EMPTY_CASE = {
  councils: [],
  phases: [],
  status: { is: 'outcome-unknown' },
  inspections: [],
  timeline: [],
  lastChecked: NEVER_STALE,
};

/** A piece of which only a part is known: every rule of PAGE_RULES is tested with it (check-files.test.ts). */
function piece<T>(known: object, path: string, lineOf: ContentFile['lineOf'] = () => 1): Located<T> {
  return { value: known as T, file: { path, data: undefined, body: '', bodyLine: 1, lineOf }, at: [] };
}

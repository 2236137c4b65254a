import { absoluteRef } from '../evidence/fact-address.ts';
import { factStrength, type Strength } from '../evidence/strength.ts';
import type { Authority, FormerAuthority } from '../schema/authority.ts';
import type { Briefing } from '../schema/briefing.ts';
import type { CaseStudy } from '../schema/case-study.ts';
import type { Change } from '../schema/change.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { LiveFact, WithdrawnFact } from '../schema/fact.ts';
import type { Guidance } from '../schema/guidance.ts';
import type { Model } from '../schema/model.ts';
import type { PolicyEvent } from '../schema/policy-event.ts';
import type { SearchWords } from '../schema/search-words.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import type { ModelId } from '../schema/vocabulary.ts';
import { citingPages } from './citing-pages.ts';
import { joinDecisionAid, type DecisionAid } from './decision-aid.ts';
import type { CaseEntry, Content, PageEntry } from './read-content.ts';

/** A fact with all that hangs on it. */
export interface JoinedFact extends Omit<LiveFact, 'sources'> {
  /** Permanent over the whole site: `doncaster/f12`. */
  ref: string;
  caseId: string;
  sources: Source[];
  strength: Strength;
}

/** A council's part in a case, with the council. */
export interface JoinedCouncil {
  authority: Council;
  part: CaseStudy['councils'][number];
}

/** A council of today, or one that no longer exists. */
export type Council = Pick<Authority, 'id' | 'name' | 'region'> & { former: boolean };

/** A case study with its facts, councils and models found. */
export interface JoinedCase extends CaseStudy {
  id: string;
  /** The story as Markdown. */
  story: string;
  facts: JoinedFact[];
  withdrawn: WithdrawnFact[];
  joinedCouncils: JoinedCouncil[];
  /** The models of its phases, each once, in order of time. */
  models: ModelId[];
}

/** A page of its own with its Markdown. */
export type JoinedPage<T> = T & { id: string; body: string };

/** All of the content, joined. Maps are keyed by id; everything stands in the order in which it is listed. */
export interface Library {
  cases: ReadonlyMap<string, JoinedCase>;
  models: ReadonlyMap<string, JoinedPage<Model>>;
  guidance: ReadonlyMap<string, JoinedPage<Guidance>>;
  briefing: Briefing | undefined;
  sources: ReadonlyMap<string, Source>;
  /** The addresses of the pages that cite each source. */
  citedOn: ReadonlyMap<string, readonly `/${string}/`[]>;
  /** By `case/f12`. */
  facts: ReadonlyMap<string, JoinedFact>;
  authorities: ReadonlyMap<string, Authority>;
  formerAuthorities: ReadonlyMap<string, FormerAuthority>;
  terms: ReadonlyMap<string, Term>;
  /** Empty in a library without any. */
  searchWords: SearchWords;
  evaluations: readonly Evaluation[];
  policyEvents: readonly PolicyEvent[];
  changes: readonly Change[];
  /** Undefined in a library without one. */
  decisionAid: DecisionAid | undefined;
}

/**
 * Joins content that has been checked: facts to their sources and their strength, cases to their councils.
 * Throws on a reference that the rules should have stopped, since that is a mistake of the code.
 */
export function joinLibrary(content: Content): Library {
  const sources = mapBy(content.sources.map(({ value }) => value));
  const authorities = mapBy(content.authorities.map(({ value }) => value).sort(byName));
  const formerAuthorities = mapBy(content.formerAuthorities.map(({ value }) => value));
  const disputed = disputedFacts(content.cases);

  const council = (id: string): Council => {
    const today = authorities.get(id);
    return today ? { ...today, former: false } : { ...must(formerAuthorities, id), former: true };
  };
  const joinCase = (entry: CaseEntry): JoinedCase => ({
    ...entry.value,
    id: entry.id,
    story: entry.file.body,
    facts: entry.facts.flatMap(({ value }) => {
      if ('withdrawn' in value) return [];
      const ref = absoluteRef(value.id, entry.id);
      const itsSources = value.sources.map((key) => must(sources, key));
      return [
        {
          ...value,
          ref,
          caseId: entry.id,
          sources: itsSources,
          strength: factStrength(itsSources, { confidence: value.confidence, disputed: disputed.has(ref) }),
        },
      ];
    }),
    withdrawn: entry.facts.flatMap(({ value }) => ('withdrawn' in value ? [value] : [])),
    joinedCouncils: entry.value.councils.map((part) => ({ part, authority: council(part.authority) })),
    models: [...new Set(entry.value.phases.map(({ model }) => model))],
  });

  const cases = mapBy(content.cases.map(joinCase).sort((a, b) => a.shortTitle.localeCompare(b.shortTitle)));
  const models = mapBy(content.models.map(withBody).sort((a, b) => a.order - b.order));
  const facts = new Map([...cases.values()].flatMap((study) => study.facts.map((fact) => [fact.ref, fact])));
  return {
    cases,
    models,
    guidance: mapBy(content.guidance.map(withBody).sort((a, b) => a.order - b.order)),
    briefing: content.briefing[0]?.value,
    sources,
    citedOn: citingPages(content),
    facts,
    authorities,
    formerAuthorities,
    terms: mapBy(
      content.terms
        .map(({ value }) => value)
        .sort((a, b) => a.term.localeCompare(b.term, 'en-GB', { sensitivity: 'base' })),
    ),
    searchWords: content.searchWords[0]?.value ?? { groups: [], meant: [] },
    evaluations: content.evaluations.map(({ value }) => value),
    policyEvents: content.policyEvents.map(({ value }) => value),
    changes: content.changes.map(({ value }) => value),
    decisionAid: joinDecisionAid(
      content,
      [...models.values()],
      (ref) => must(facts, ref).strength,
      (key) => must(sources, key),
    ),
  };
}

/** The facts that some case lists under a dispute. */
function disputedFacts(cases: readonly CaseEntry[]): ReadonlySet<string> {
  return new Set(
    cases.flatMap((entry) =>
      entry.value.disputed.flatMap(({ facts = [] }) => facts.map((ref) => absoluteRef(ref, entry.id))),
    ),
  );
}

/** The entry of a map; throws when it is not there. */
export function must<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`nothing in the library has the id "${id}"`);
  return value;
}

const mapBy = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));
const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);
const withBody = <T extends object>({ id, value, file }: PageEntry<T>): JoinedPage<T> => ({
  ...value,
  id,
  body: file.body,
});

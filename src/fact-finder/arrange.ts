import { STRENGTHS, type Strength } from '../evidence/strength.ts';
import { countChoices, fitsChoices } from '../site/facet-counts.ts';
import type { FinderState, Grouping, Sort } from './finder-address.ts';
import type { Match, Matches } from './find-words.ts';
import { FACT_FACETS, factValues, type FoundFact } from './found-fact.ts';
import { holdEnough } from './hold-enough.ts';

/** A longer list is turned by pages. */
export const ON_A_PAGE = 25;

/** Facts that stand together. */
export interface HitGroup {
  /** The id of a case or topic; empty for one group of all. */
  id: string;
  /** How many it has over all pages. */
  count: number;
  /** Those of this page. */
  facts: readonly FoundFact[];
  /** Whether it began on the page before. */
  continued: boolean;
}

/** What the finder shows. */
export interface Arranged {
  /** All hits in their order. */
  hits: readonly FoundFact[];
  groups: readonly HitGroup[];
  /** The page shown, which is the last where the address asks for a later one. */
  page: number;
  pages: number;
  /** How many each value of a facet would leave, keyed `facet:value`. */
  counts: ReadonlyMap<string, number>;
  /** How many facts the words alone find. */
  withoutFilters: number;
  /** How many of those that fit all else have no date, where years are asked for. */
  undated: number;
  /** Whether no hit holds all of what was asked. */
  partly: boolean;
}

/** Filters, orders, groups and parts into pages what a query found. */
export function arrange(matches: Matches, things: number, state: FinderState): Arranged {
  const { choices, from, to, group, sort } = state;
  const years = from !== undefined || to !== undefined;
  const inYears = ({ year }: FoundFact): boolean =>
    !years || (year !== undefined && year >= (from ?? 0) && year <= (to ?? Infinity));
  const chosen = (fact: FoundFact): boolean => fitsChoices(fact, choices, factValues);
  const enough = holdEnough(matches, things, (fact) => chosen(fact) && inYears(fact));
  const candidates = [...enough.matches.keys()];
  const hits = inOrder(
    [...enough.matches].filter(([fact]) => chosen(fact) && inYears(fact)),
    sort,
    group,
  );
  const pages = Math.max(1, Math.ceil(hits.length / ON_A_PAGE));
  const page = Math.min(state.page, pages);
  return {
    hits,
    groups: groupsOf(hits, group, (page - 1) * ON_A_PAGE),
    page,
    pages,
    counts: countChoices(candidates.filter(inYears), FACT_FACETS, choices, factValues),
    withoutFilters: candidates.length,
    undated: years ? candidates.filter((fact) => chosen(fact) && fact.year === undefined).length : 0,
    partly: enough.partly,
  };
}

const STRONGEST_FIRST = Object.keys(STRENGTHS) as Strength[];
const groupId = (fact: FoundFact, group: Grouping): string =>
  group === 'case' ? fact.caseId : group === 'topic' ? fact.topic : '';

/** Orders two hits; what is alike in an order goes by how well it matches. */
const ORDERS: Record<Sort, (a: FoundFact, b: FoundFact) => number> = {
  match: () => 0,
  newest: (a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || b.date.localeCompare(a.date),
  oldest: (a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || a.date.localeCompare(b.date),
  strength: (a, b) => STRONGEST_FIRST.indexOf(a.strength) - STRONGEST_FIRST.indexOf(b.strength),
};

/** Hits in order. In groups, the group with the first hit comes first; what is alike keeps the order of the library. */
function inOrder(found: readonly (readonly [FoundFact, Match])[], sort: Sort, group: Grouping): FoundFact[] {
  const sorted = [...found]
    .sort(([a, first], [b, second]) => ordered(ORDERS[sort](a, b)) || second.score - first.score)
    .map(([fact]) => fact);
  return group === 'none' ? sorted : [...Map.groupBy(sorted, (fact) => groupId(fact, group)).values()].flat();
}

/** Two bounds without a date differ by nothing. */
const ordered = (difference: number): number => (Number.isNaN(difference) ? 0 : difference);

function groupsOf(hits: readonly FoundFact[], group: Grouping, start: number): HitGroup[] {
  const shown = new Set(hits.slice(start, start + ON_A_PAGE));
  return [...Map.groupBy(hits, (fact) => groupId(fact, group))]
    .map(([id, facts]) => ({
      id,
      count: facts.length,
      facts: facts.filter((fact) => shown.has(fact)),
      continued: !facts.slice(0, 1).every((fact) => shown.has(fact)),
    }))
    .filter(({ facts }) => facts.length > 0);
}

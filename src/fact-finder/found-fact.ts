import type { Strength } from '../evidence/strength.ts';
import type { Topic } from '../schema/vocabulary.ts';
import type { ValuesOf } from '../site/facet-counts.ts';
import type { FactFile, FileSource } from './fact-file.ts';

/** A fact with all that the finder prints of it. */
export interface FoundFact {
  /** Permanent over the whole site: `doncaster/f12`. */
  ref: string;
  caseId: string;
  caseName: string;
  /** `12` for f12. */
  number: string;
  text: string;
  date: string;
  /** Undefined where no date was found. */
  year: number | undefined;
  topic: Topic;
  strength: Strength;
  councils: readonly string[];
  models: readonly string[];
  sources: readonly FileSource[];
}

/** The facts of a file in its order, which is that of its index. */
export const factsOf = ({ cases, sources }: Pick<FactFile, 'cases' | 'sources'>): FoundFact[] =>
  cases.flatMap(({ id: caseId, name: caseName, councils, models, facts }) =>
    facts.map(({ id, text, date, topic, strength, sources: places }) => ({
      ref: `${caseId}/${id}`,
      caseId,
      caseName,
      number: id.slice(1),
      text,
      date,
      year: /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : undefined,
      topic,
      strength,
      councils,
      models,
      sources: places.flatMap((place) => sources[place] ?? []),
    })),
  );

/** The facets of facts, by their names in addresses. */
export const FACT_FACETS = ['case', 'council', 'topic', 'model', 'strength', 'publisher'] as const;
export type FactFacet = (typeof FACT_FACETS)[number];

/** The values of a fact in a facet. A publisher counts by its kind. */
export const factValues: ValuesOf<FoundFact> = (fact, facet) => {
  switch (facet as FactFacet) {
    case 'case':
      return [fact.caseId];
    case 'council':
      return fact.councils;
    case 'topic':
      return [fact.topic];
    case 'model':
      return fact.models;
    case 'strength':
      return [fact.strength];
    case 'publisher':
      return [...new Set(fact.sources.map(({ kind }) => kind))];
  }
};

import type { JoinedCase, JoinedFact, Library } from '../library/library.ts';
import { phasesAt } from '../library/model-evidence.ts';
import { arrangementInWords, yearOf } from '../library/phases.ts';
import type { Phase } from '../schema/case-study.ts';
import { MODEL_IDS, MODELS, STATUSES, type ModelId, type Topic } from '../schema/vocabulary.ts';

/** The ways to group the facts on a topic, each a plain page: its name and where it lies below the topic. */
export const GROUPINGS = {
  case: { name: 'case', path: '' },
  model: { name: 'model', path: 'by-model/' },
  date: { name: 'date', path: 'by-date/' },
} as const;
export type Grouping = keyof typeof GROUPINGS;

/** Facts that stand together under one heading. */
export interface FactGroup {
  /** Its fragment. */
  id: string;
  title: string;
  /** The page that the heading leads to, where there is one. */
  path?: `/${string}/`;
  /** One line under the heading. */
  about?: string;
  facts: readonly GroupedFact[];
  /** Facts that belong here too and stand under another heading, so that each stands once. */
  elsewhere: readonly JoinedFact[];
}

/** A fact in its place. */
export interface GroupedFact {
  fact: JoinedFact;
  /** The other models the case was under at the time, by name; it is said where the end of one is not known. */
  also: readonly string[];
}

/** What the groupings need of a library. */
export type Grouped = Pick<Library, 'cases' | 'models'>;

/** The fragment of a fact on the pages of its topic: `doncaster-f12`. */
export const topicFactId = ({ ref }: Pick<JoinedFact, 'ref'>): string => ref.replace('/', '-');

/** Every fact on a topic, by case in alphabetical order and as the case lists them. */
export const factsOnTopic = (topic: Topic, { cases }: Pick<Library, 'cases'>): JoinedFact[] =>
  [...cases.values()].flatMap(({ facts }) => facts.filter((fact) => fact.topic === topic));

/** The cases without a fact on a topic, in alphabetical order. */
export const casesWithout = (topic: Topic, { cases }: Pick<Library, 'cases'>): JoinedCase[] =>
  [...cases.values()].filter(({ facts }) => !facts.some((fact) => fact.topic === topic));

/** The facts on a topic in groups. Each fact stands in exactly one. */
export function topicGroups(topic: Topic, grouping: Grouping, library: Grouped): FactGroup[] {
  switch (grouping) {
    case 'case':
      return byCase(topic, library);
    case 'model':
      return byModel(topic, library);
    case 'date':
      return byDate(topic, library);
  }
}

/** One group a case, in alphabetical order. */
function byCase(topic: Topic, { cases }: Grouped): FactGroup[] {
  return [...cases.values()]
    .map((study): FactGroup => ({
      id: `case-${study.id}`,
      title: study.shortTitle,
      path: `/case-studies/${study.id}/`,
      about: `${arrangementInWords(study)}; ${STATUSES[study.status.is].toLowerCase()}`,
      facts: study.facts.filter((fact) => fact.topic === topic).map(alone),
      elsewhere: [],
    }))
    .filter(({ facts }) => facts.length > 0);
}

/**
 * One group a model, from the least change to the most. A fact counts under a model when it falls within a phase that
 * ran under it; one whose end is not known is taken to run on. Where it falls within several it stands under the last
 * of them, names the others, and is listed there.
 */
function byModel(topic: Topic, { cases, models }: Grouped): FactGroup[] {
  const placed = [...cases.values()].flatMap((study) =>
    study.facts
      .filter((fact) => fact.topic === topic)
      .map((fact) => {
        const phases = Map.groupBy(phasesAt(fact, study).reverse(), ({ model }) => model);
        const [model, ...others] = phases.keys();
        return { fact, model, others, also: others.map((id) => inWords(id, phases.get(id) ?? [])) };
      }),
  );
  const groupOf = (wanted: ModelId | undefined): GroupedFact[] =>
    placed.filter(({ model }) => model === wanted).map(({ fact, also }) => ({ fact, also }));
  return [
    ...MODEL_IDS.map((id): FactGroup => ({
      id: `model-${id}`,
      title: MODELS[id].name,
      ...(models.has(id) ? { path: `/models/${id}/` } : {}),
      facts: groupOf(id),
      elsewhere: placed.filter(({ others }) => others.includes(id)).map(({ fact }) => fact),
    })),
    { id: 'no-model', title: 'Before, after or undated', facts: groupOf(undefined), elsewhere: [] },
  ].filter(({ facts, elsewhere }) => facts.length + elsewhere.length > 0);
}

const inWords = (model: ModelId, phases: readonly Phase[]): string =>
  `${MODELS[model].name}${phases.every(({ to }) => to === 'unknown') ? ' (end not known)' : ''}`;

/** One group a year, earliest first, and a last one for facts without a date. Within a year, as exactly as dates are known. */
function byDate(topic: Topic, library: Grouped): FactGroup[] {
  const inOrder = factsOnTopic(topic, library).sort((a, b) => a.date.localeCompare(b.date));
  return [...Map.groupBy(inOrder, ({ date }) => yearOf(date))].map(([year, facts]): FactGroup => ({
    id: year === undefined ? 'undated' : `year-${year}`,
    title: year === undefined ? 'Date not found' : String(year),
    facts: facts.map(alone),
    elsewhere: [],
  }));
}

const alone = (fact: JoinedFact): GroupedFact => ({ fact, also: [] });

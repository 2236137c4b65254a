import type { DecisionAid } from '../../library/decision-aid.ts';
import type { Criterion, Question } from '../../schema/decision-aid.ts';
import { valueCriteria } from '../engine/values.ts';
import type { Known } from '../state/read-state.ts';

/** A criterion as the reader weighs it: what its worst and its best mean. */
export interface WeighedCriterion {
  id: string;
  name: string;
  worst: string;
  best: string;
}

/** What every page of the questionnaire knows of the aid. It travels with each page, so it holds no grounds and no reasons. */
export type Outline = Known;

/** The aid without what only its own pages and its result print. */
export const aidOutline = (aid: DecisionAid): Outline => ({
  questions: aid.questions.map(withoutGrounds),
  criteria: valueCriteria(aid),
  options: aid.options.map(({ id }) => id),
});

/** The criteria that are weighed, in the order of the aid. */
export const weighedCriteria = (criteria: readonly Criterion[]): WeighedCriterion[] =>
  criteria.flatMap(({ id, name, anchors }) => (anchors ? [{ id, name, ...anchors }] : []));

function withoutGrounds(question: Question): Question {
  const { hint: _hint, ...rest } = question;
  return { ...rest, why: '', facts: [], sources: [], cases: [] };
}

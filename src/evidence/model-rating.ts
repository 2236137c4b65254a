import type { Evaluation, EvidenceQuestion } from '../schema/evaluation.ts';
import type { Topic } from '../schema/vocabulary.ts';

/** What the evidence on one question amounts to. */
export type Rating = 'strong' | 'good' | 'limited' | 'none';

/** The ratings in words, strongest first. */
export const RATINGS: Record<Rating, string> = {
  strong: 'Strong',
  good: 'Good',
  limited: 'Limited',
  none: 'No usable evidence',
};

/** The topics of facts that bear on a question. Effect has none: cases cannot speak of it. */
export const QUESTION_TOPICS: Record<EvidenceQuestion, readonly Topic[]> = {
  effect: [],
  mechanism: ['practice', 'lesson', 'outcomes', 'partners'],
  forWhom: ['context', 'trigger', 'transferability'],
  implementation: ['decision', 'legal', 'scope', 'governance', 'workforce'],
  economics: ['finance'],
};

/** A fact of a case that was under the model at the time, as far as rating needs it. */
export interface ModelFact {
  caseId: string;
  topic: Topic;
  /** At least one of its sources is an official record. */
  official: boolean;
}

/** A rating with what it rests on. */
export interface ModelRating {
  question: EvidenceQuestion;
  rating: Rating;
  evaluations: readonly Evaluation[];
  /** The cases with facts on the question, in alphabetical order. */
  cases: readonly string[];
}

/**
 * Rates the evidence on a model by one question, after EMMIE (Johnson, Tilley and Bowers 2015).
 * Effect: only evaluations that compare places with the model to places without count. The other four:
 * strong with two evaluations by different bodies; good with one, or with three cases that have official
 * facts on it; limited with one or two cases, or more without official facts; else none.
 */
export function rateModel(
  question: EvidenceQuestion,
  evaluations: readonly Evaluation[],
  facts: readonly ModelFact[],
): ModelRating {
  const answering = evaluations.filter(
    ({ answers, comparative }) => answers.includes(question) && (question !== 'effect' || comparative),
  );
  const bearing = facts.filter(({ topic }) => QUESTION_TOPICS[question].includes(topic));
  const cases = casesOf(bearing);
  return {
    question,
    rating: rate(
      new Set(answering.map(({ evaluator }) => evaluator)).size,
      cases.length,
      casesOf(bearing.filter(({ official }) => official)).length,
    ),
    evaluations: answering,
    cases,
  };
}

const casesOf = (facts: readonly ModelFact[]): string[] => [...new Set(facts.map(({ caseId }) => caseId))].sort();

function rate(evaluators: number, cases: number, officialCases: number): Rating {
  if (evaluators >= 2) return 'strong';
  if (evaluators === 1 || officialCases >= 3) return 'good';
  return cases > 0 ? 'limited' : 'none';
}

import { capitalised, listed } from '../../print.ts';
import type { BackTestDecision, Question } from '../../schema/decision-aid.ts';
import { MODELS } from '../../schema/vocabulary.ts';
import { readAnswers } from '../engine/answers.ts';
import type { TestedRun, TestResult } from '../engine/back-test.ts';
import { isAsked } from '../engine/conditions.ts';
import { answerInWords } from '../questionnaire/answer-in-words.ts';
import type { Outcome } from './tested-decisions.ts';

/** Where the aid put what was chosen, as the head of a table and of a group of decisions. */
export const OUTCOME_NAMES: Record<Outcome, { short: string; group: string }> = {
  'ruled-out': { short: 'Ruled out', group: 'Ruled out by the aid' },
  later: { short: 'Fourth or later', group: 'Fourth or later' },
  'second-or-third': { short: 'Second or third', group: 'Second or third' },
  first: { short: 'First', group: 'First' },
};

/** What became of a choice, in our reading; and what each word means. */
export const HINDSIGHT_NAMES: Record<BackTestDecision['hindsight'], { name: string; meaning: string }> = {
  worked: { name: 'Worked', meaning: 'the aim was reached under the choice' },
  mixed: { name: 'Mixed', meaning: 'a real gain, with a failure of money, pace or form, or later reversed' },
  failed: { name: 'Failed', meaning: 'it ended, was dropped or declined without the gain sought' },
  'too-early': { name: 'Too early', meaning: 'not enough has followed to say' },
};

/** Who took a decision. */
export const DECIDED_BY: Record<BackTestDecision['decidedBy'], string> = {
  council: 'The council',
  both: 'The council and ministers',
  ministers: 'Ministers',
};

/** What was chosen, with what else describes the same choice: "Improvement partner (also fits In house)". */
export function chosenInWords({ chosen, chosenAlsoFits }: BackTestDecision): string {
  const also = chosenAlsoFits.map((id) => MODELS[id].name);
  return MODELS[chosen].name + (also.length > 0 ? ` (also fits ${listed(also)})` : '');
}

/** A place among the options in play, as in "8 of 9"; or why there is none. */
export const placeInWords = ({ place, order }: TestedRun): string =>
  place === undefined ? 'No place' : `${place} of ${order.length}`;

/** What the second run changed: nothing to leave out, no change, or another place. */
export function withoutInWords({ withItems, withoutItems, leftOut }: TestResult): string {
  if (leftOut === 0) return 'Nothing to leave out';
  const same = withItems.place === withoutItems.place && withItems.order.length === withoutItems.order.length;
  return same ? `Same (${leftOut} left out)` : `${placeInWords(withoutItems)} (${leftOut} left out)`;
}

/** The circumstances of a decision in words. */
export interface CircumstancesInWords {
  known: readonly { question: string; answer: string }[];
  /** Questions that arose and that the record of the time does not answer. */
  unknown: number;
}

/** What was known on the day before a decision, as answers to the questions; and how many stay open. */
export function circumstancesInWords(
  { circumstances }: Pick<BackTestDecision, 'circumstances'>,
  questions: readonly Question[],
): CircumstancesInWords {
  const { answers } = readAnswers(questions, circumstances);
  const byId = new Map(questions.map((question) => [question.id, question]));
  // The council is known of every decision, and is what the decision is named by.
  const asked = questions.filter(
    (question) => question.kind !== 'authority' && isAsked(question, answers, byId) !== false,
  );
  const known = asked.filter(({ id }) => answers[id] !== undefined);
  return {
    known: known.map((question) => ({
      question: question.label,
      answer: capitalised(listed(answerInWords(question, answers[question.id], new Map()))),
    })),
    unknown: asked.length - known.length,
  };
}

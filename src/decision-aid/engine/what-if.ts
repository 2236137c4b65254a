import type { DecisionAid } from '../../library/decision-aid.ts';
import type { Question } from '../../schema/decision-aid.ts';
import type { AidState, Answer, Answers } from './answers.ts';
import { isAsked, leavesOf, type Questions } from './conditions.ts';
import { applyRules } from './rules.ts';
import { valueCriteria, valuesFor } from './values.ts';
import { leaderOf, weightedSums } from './weighted-sum.ts';
import { handWeights } from './weights.ts';

/** What one other answer would do to the result at likely values. */
export interface AnswerEffect {
  question: string;
  /** The answer tried. */
  answer: Answer;
  /** The option then in front. */
  leader: string | undefined;
  /** Options that it would rule out, and open. */
  rulesOut: readonly string[];
  opens: readonly string[];
}

/** The result at likely values: what is in play, and what is in front. */
interface QuickResult {
  inPlay: readonly string[];
  leader: string | undefined;
}

/** Rules and the weighted sum at likely values, without any drawing: fast enough to try every answer. */
export function quickResult(aid: DecisionAid, state: AidState, questions: Questions, day: string): QuickResult {
  const { inPlay } = applyRules(aid, state.answers, questions, day);
  const criteria = valueCriteria(aid);
  const values = valuesFor(aid, state.answers, state.overrides, questions);
  const sums = weightedSums(inPlay, criteria, values, handWeights(state.weights, criteria));
  return { inPlay, leader: leaderOf(sums)?.option };
}

/**
 * Every other answer to every question that arises, one at a time, each with what it would change of the result at
 * likely values; those that change nothing are left out.
 */
export function answerEffects(aid: DecisionAid, state: AidState, questions: Questions, day: string): AnswerEffect[] {
  const now = quickResult(aid, state, questions, day);
  return aid.questions
    .filter((question) => isAsked(question, state.answers, questions) !== false)
    .flatMap((question) =>
      otherAnswers(aid, question, state.answers).map(({ answer, answers }): AnswerEffect => {
        const then = quickResult(aid, { ...state, answers }, questions, day);
        return {
          question: question.id,
          answer,
          leader: then.leader,
          rulesOut: now.inPlay.filter((option) => !then.inPlay.includes(option)),
          opens: then.inPlay.filter((option) => !now.inPlay.includes(option)),
        };
      }),
    )
    .filter((effect) => effect.leader !== now.leader || effect.rulesOut.length > 0 || effect.opens.length > 0);
}

/** The answers that differ from the one given by one step: another option, one problem more or fewer, a number on another side of a threshold. */
function otherAnswers(
  aid: DecisionAid,
  { id, kind, options }: Question,
  answers: Answers,
): { answer: Answer; answers: Answers }[] {
  const given = answers[id];
  const offered = options.filter(({ notOffered }) => !notOffered).map(({ value }) => value);
  const tried = (answer: Answer): { answer: Answer; answers: Answers } => ({
    answer,
    answers: { ...answers, [id]: answer },
  });
  switch (kind) {
    case 'one':
      return offered.filter((value) => value !== given).map(tried);
    case 'several': {
      const chosen = typeof given === 'object' ? given : [];
      return offered
        .map((value) => (chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value].sort()))
        .filter((list) => list.length > 0)
        .map(tried);
    }
    case 'number': {
      const thresholds = thresholdsOf(aid, id);
      const side = (number: Answer | undefined): number => thresholds.filter((one) => Number(number) >= one).length;
      return thresholds
        .flatMap((threshold, index) => (index === 0 ? [threshold - 1, threshold] : [threshold]))
        .filter((number) => number > 0 && (given === undefined || side(number) !== side(given)))
        .map(tried);
    }
    case 'authority':
      return [];
  }
}

/** The numbers at which an answer to a question begins to count, from the smallest. */
function thresholdsOf(aid: DecisionAid, id: string): number[] {
  const conditions = [...aid.rules, ...aid.adjustments].map(({ when }) => when);
  const found = conditions
    .flatMap(leavesOf)
    .flatMap((leaf) => (leaf.question === id && 'atLeast' in leaf ? [Number(leaf.atLeast)] : []));
  return [...new Set(found)].sort((a, b) => a - b);
}

import type { DecisionAid } from '../../library/decision-aid.ts';
import type { Adjustment, Question, Rule } from '../../schema/decision-aid.ts';
import { questionsOf } from '../engine/appraise.ts';
import { inForceOn } from '../engine/rules.ts';
import { conditionInWords, type NameQuestion } from './condition-in-words.ts';
import { settledByQuestion } from './settled-by-question.ts';

/** A rule on paper: a short number to write down, and its condition with the numbers of the questions. */
export interface NumberedRule {
  rule: Rule;
  /** `R1` onwards, in the order of the worksheet. */
  number: string;
  condition: string;
}

/** A question on paper, with all that its answer settles. */
export interface WorksheetQuestion {
  question: Question;
  /** From 1. */
  number: number;
  /** In words, where the question is for some only. */
  onlyIf: string | undefined;
  rules: readonly NumberedRule[];
  /** Those that hang on the same answers together. */
  adjustments: readonly { condition: string; adjustments: readonly Adjustment[] }[];
}

/**
 * The questions in the order of the form, each with the rules in force on a day and the adjustments that its answer
 * settles, so that one pass with a pencil is enough.
 * @param day the day whose law applies, `YYYY-MM-DD`
 */
export function worksheetQuestions(aid: DecisionAid, day: string): WorksheetQuestion[] {
  const { questions } = aid;
  const byId = questionsOf(aid);
  const named: NameQuestion = (question) => `question ${questions.indexOf(question) + 1} (${question.label})`;
  const inWords = (condition: Rule['when']): string => conditionInWords(condition, byId, named);
  const rules = new Map(
    settledByQuestion(
      aid.rules.filter((rule) => inForceOn(rule, day)),
      questions,
    ).map(({ question, items }) => [question.id, items]),
  );
  const adjustments = new Map(
    settledByQuestion(aid.adjustments, questions).map(({ question, items }) => [question.id, items]),
  );
  let last = 0;
  return questions.map((question, index) => ({
    question,
    number: index + 1,
    onlyIf: question.askedWhen && inWords(question.askedWhen),
    rules: (rules.get(question.id) ?? []).map((rule) => ({
      rule,
      number: `R${(last += 1)}`,
      condition: inWords(rule.when),
    })),
    adjustments: [...Map.groupBy(adjustments.get(question.id) ?? [], ({ when }) => inWords(when))].map(
      ([condition, its]) => ({ condition, adjustments: its }),
    ),
  }));
}

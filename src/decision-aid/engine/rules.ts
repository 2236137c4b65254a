import type { DecisionAid } from '../../library/decision-aid.ts';
import type { Rule } from '../../schema/decision-aid.ts';
import type { Answers } from './answers.ts';
import { holds, isAsked, questionsIn, type Questions, type Truth } from './conditions.ts';

/** A rule that applies, or may apply once a question is answered. */
export interface AppliedRule {
  rule: Rule;
  /** True, or unsure for want of an answer. */
  truth: Exclude<Truth, false>;
  /** The questions it waits for; none where it is sure. */
  waitsFor: readonly string[];
}

/** What the rules say of each option on some answers. */
export interface RuleFindings {
  /** Options that are not open, each with all of its grounds. */
  ruledOut: ReadonlyMap<string, readonly AppliedRule[]>;
  /** Options that an answer not given may rule out. */
  mayBeRuledOut: ReadonlyMap<string, readonly AppliedRule[]>;
  /** What would have to be agreed or done. */
  needs: readonly AppliedRule[];
  /** What an answer not given may make needful. */
  mayNeed: readonly AppliedRule[];
  cautions: readonly AppliedRule[];
  /** What cannot move, whatever the option. */
  limits: readonly AppliedRule[];
  /** The options that are not ruled out, in the aid's order. */
  inPlay: readonly string[];
}

/** A date as exact as it is known, read as its last day: a rule of September 2014 applied to "2014". */
const lastDay = (date: string): string => `${date}${'-12-31'.slice(date.length - 4)}`;

/** Whether a rule was law on a day. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const inForceOn = ({ inForce }: Rule, day: string): boolean =>
  inForce.from <= lastDay(day) && (inForce.to === 'present' || lastDay(inForce.to) >= lastDay(day));

/**
 * Holds the answers against the rules in force on a day.
 * @param day the day whose law applies, as exact as it is known
 */
export function applyRules(aid: DecisionAid, answers: Answers, questions: Questions, day: string): RuleFindings {
  const applied = aid.rules
    .filter((rule) => inForceOn(rule, day))
    .flatMap((rule): AppliedRule[] => {
      const truth = holds(rule.when, answers, questions);
      if (truth === false) return [];
      const waitsFor = truth === true ? [] : unanswered(rule, answers, questions);
      return [{ rule, truth, waitsFor }];
    });
  const sure = (effect: Rule['effect']): AppliedRule[] =>
    applied.filter(({ rule, truth }) => rule.effect === effect && truth === true);
  const byOption = (rules: readonly AppliedRule[]): Map<string, AppliedRule[]> =>
    new Map(
      aid.options
        .map(({ id }): [string, AppliedRule[]] => [id, rules.filter(({ rule }) => rule.models.includes(id))])
        .filter(([, grounds]) => grounds.length > 0),
    );
  const ruledOut = byOption(sure('rulesOut'));
  const unsure = applied.filter(({ rule, truth }) => rule.effect === 'rulesOut' && truth === 'unsure');
  return {
    ruledOut,
    mayBeRuledOut: new Map([...byOption(unsure)].filter(([option]) => !ruledOut.has(option))),
    needs: sure('needs'),
    mayNeed: applied.filter(({ rule, truth }) => rule.effect === 'needs' && truth === 'unsure'),
    cautions: sure('caution'),
    limits: sure('limitsScope'),
    inPlay: aid.options.map(({ id }) => id).filter((id) => !ruledOut.has(id)),
  };
}

/** The questions that a rule waits for, each once: where one may not arise, those that decide whether it does. */
function unanswered({ when }: Rule, answers: Answers, questions: Questions): string[] {
  const open = (id: string): string[] => {
    const question = questions.get(id);
    if (!question || isAsked(question, answers, questions) === false) return [];
    const first = question.askedWhen ? questionsIn(question.askedWhen).flatMap(open) : [];
    return first.length > 0 ? first : answers[id] === undefined ? [id] : [];
  };
  return [...new Set(questionsIn(when).flatMap(open))];
}

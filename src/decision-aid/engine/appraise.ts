import type { DecisionAid } from '../../library/decision-aid.ts';
import type { WhoDecides } from '../../schema/decision-aid.ts';
import { acceptability, confidenceFactors, DRAWS, type Acceptability, type Drawing } from './acceptability.ts';
import type { AidState } from './answers.ts';
import { closestChanges, type ClosestChange } from './closest-change.ts';
import { answersThatCount, holds, isAsked, type Questions } from './conditions.ts';
import { clearOfAll, rankOptions, type RankedOption } from './order.ts';
import { SEED } from './random.ts';
import { applyRules, type RuleFindings } from './rules.ts';
import { optionInPlace, valueAt, valueCriteria, valuesFor, type Values } from './values.ts';
import { leaderOf, weightedSums, type WeightedSum } from './weighted-sum.ts';
import { drawWeights, handWeights } from './weights.ts';
import { answerEffects, type AnswerEffect } from './what-if.ts';

/** How an appraisal is to be made. */
export interface AppraisalSettings {
  /** The day whose law applies: `YYYY-MM-DD`, or as exact as it is known. */
  day: string;
  draws?: number;
  seed?: number;
}

/** The first part of an appraisal: what the page shows at once. */
export interface Appraisal {
  /** The answers that count: one to a question that does not arise is left out. */
  state: AidState;
  day: string;
  seed: number;
  draws: number;
  /** Of the rules. */
  version: string;
  whoDecides: WhoDecides | undefined;
  rules: RuleFindings;
  /** The option that means staying as you are. */
  inPlace: string | undefined;
  criteria: readonly string[];
  values: Values;
  /** For the arithmetic by hand, in the order of the criteria, adding to 1. */
  weights: readonly number[];
  /** The options in play, best expected rank first; the run in which each has draws of its own. */
  order: readonly RankedOption[];
  runs: { independent: Acceptability; shared: Acceptability } | undefined;
  /** The weighted sum of every option in play, in the same order. */
  sums: readonly WeightedSum[];
  /** First at likely values; it may differ from the first by expected rank. */
  leader: string | undefined;
  /** The share of the cells of the options in play on which nothing is known. */
  withoutEvidence: number;
}

/** The second part, which may follow after. */
export interface Sensitivity {
  clearWinner: string | undefined;
  /** Why there is none, where an option stands clear but an answer not given could displace it. */
  displacedBy: readonly AnswerEffect[];
  closest: { least: ClosestChange | undefined; each: ReadonlyMap<string, ClosestChange | undefined> } | undefined;
  effects: readonly AnswerEffect[];
  /** By option of the independent run. */
  confidence: ReadonlyMap<string, number | 'none'>;
}

export const questionsOf = (aid: DecisionAid): Questions => new Map(aid.questions.map((one) => [one.id, one]));

/** Rules, values, both runs of acceptability, the order and the arithmetic. Same input, same output. */
export function appraise(aid: DecisionAid, given: AidState, settings: AppraisalSettings): Appraisal {
  const questions = questionsOf(aid);
  const state = { ...given, answers: answersThatCount(given.answers, questions) };
  const { day, draws = DRAWS, seed = SEED } = settings;
  const rules = applyRules(aid, state.answers, questions, day);
  const criteria = valueCriteria(aid);
  const values = valuesFor(aid, state.answers, state.overrides, questions);
  const weights = handWeights(state.weights, criteria);
  const drawing = drawingOf(aid, { state, rules, criteria, values, draws, seed });
  const runs =
    rules.inPlay.length === 0
      ? undefined
      : { independent: acceptability({ ...drawing, shared: [] }), shared: acceptability(drawing) };
  const order = runs ? rankOptions(runs.independent) : [];
  const sums = weightedSums(
    order.map(({ option }) => option),
    criteria,
    values,
    weights,
  );
  const cells = rules.inPlay.flatMap((option) => criteria.map((criterion) => valueAt(values, option, criterion)));
  return {
    state,
    day,
    seed,
    draws,
    version: aid.version,
    whoDecides: aid.advice.whoDecides.find(({ when }) => !when || holds(when, state.answers, questions) === true),
    rules,
    inPlace: optionInPlace(aid, state.answers),
    criteria,
    values,
    weights,
    order,
    runs,
    sums,
    leader: leaderOf(sums)?.option,
    withoutEvidence: cells.length === 0 ? 0 : cells.filter(({ uniform }) => uniform).length / cells.length,
  };
}

const drawingOf = (
  aid: DecisionAid,
  {
    state,
    rules,
    criteria,
    values,
    draws,
    seed,
  }: Pick<Appraisal, 'state' | 'rules' | 'criteria' | 'values' | 'draws' | 'seed'>,
): Drawing => ({
  options: rules.inPlay,
  criteria,
  values,
  weights: state.weights,
  shared: aid.declaredOrders,
  draws,
  seed,
  // Both runs weigh alike, so what differs between them is the values alone.
  weightRows: drawWeights(state.weights, criteria, draws, seed),
});

/** What would change the result, and whether an option wins clearly. */
export function sensitivity(aid: DecisionAid, appraisal: Appraisal): Sensitivity {
  const { state, runs, leader, criteria, values, weights, day } = appraisal;
  const questions = questionsOf(aid);
  const effects = answerEffects(aid, state, questions, day);
  const open = new Set(
    aid.questions
      .filter(
        (question) => state.answers[question.id] === undefined && isAsked(question, state.answers, questions) !== false,
      )
      .map(({ id }) => id),
  );
  const clear = runs && clearOfAll([runs.independent, runs.shared]);
  const displacedBy = effects.filter(
    ({ question, leader: then, rulesOut }) =>
      clear !== undefined && open.has(question) && (rulesOut.includes(clear) || (then !== leader && then !== clear)),
  );
  const rivals = appraisal.order.map(({ option }) => option).filter((option) => option !== leader);
  const factors = runs && confidenceFactors({ ...drawingOf(aid, appraisal), shared: [] }, runs.independent);
  return {
    clearWinner: displacedBy.length === 0 ? clear : undefined,
    displacedBy,
    closest: leader === undefined ? undefined : closestChanges(leader, rivals, criteria, values, weights),
    effects,
    confidence: new Map(runs?.independent.options.map((option, index) => [option, factors?.[index] ?? 'none'])),
  };
}

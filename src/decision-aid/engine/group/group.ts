import type { DecisionAid } from '../../../library/decision-aid.ts';
import { acceptability, DRAWS, type Acceptability, type Drawing } from '../acceptability.ts';
import { EMPTY_STATE } from '../answers.ts';
import { questionsOf, type AppraisalSettings } from '../appraise.ts';
import { answersThatCount, type Questions } from '../conditions.ts';
import {
  groupFigures,
  groupQuestions,
  inOrderOfNames,
  jointAnswers,
  jointOverrides,
  type GroupFigure,
  type GroupQuestion,
  type Member,
} from './group-answers.ts';
import {
  questionDisputes,
  weightsDispute,
  type JointState,
  type QuestionDispute,
  type WeightsDispute,
} from './group-disputes.ts';
import {
  concordance,
  criteriaConcordance,
  groupCriteria,
  groupWeightsDraws,
  weighs,
  type Concordance,
  type GroupCriterion,
} from './group-weights.ts';
import { SEED } from '../random.ts';
import { applyRules, type RuleFindings } from '../rules.ts';
import { valueCriteria, valuesFor } from '../values.ts';
import { weightedSums } from '../weighted-sum.ts';
import { handWeights } from '../weights.ts';

/** Several people's views beside one another: where they agree, where not, and whether it matters. */
export interface GroupComparison {
  /** In the order of their names, as everywhere below. */
  members: readonly string[];
  questions: readonly GroupQuestion[];
  /** How many questions the group agrees on, differs on, and knows nothing of. */
  counts: { agreed: number; differ: number; notSure: number };
  criteria: readonly GroupCriterion[];
  figures: readonly GroupFigure[];
  /** Agreement over the criteria and over the options in play for every member, by each one's own answers and weights. */
  concordance: { criteria: Concordance; options: Concordance; optionsCompared: readonly string[] };
  joint: JointState;
  /** What the rules say on the joint answers. */
  rules: RuleFindings;
  disputes: { questions: readonly QuestionDispute[]; weights: WeightsDispute };
}

/** A drawing whose weights are drawn already. */
export type GroupDrawing = Drawing & { weightRows: readonly Float64Array[] };

/**
 * Lays the states of one group beside one another. Facts in dispute are "not sure" and never averaged.
 * Throws a RangeError for a group without members or with two of one name. The order of members does not matter.
 */
export function compareGroup(
  aid: DecisionAid,
  given: readonly Member[],
  { day }: Pick<AppraisalSettings, 'day'>,
): GroupComparison {
  const members = inOrderOfNames(given);
  const questions = questionsOf(aid);
  const criteria = valueCriteria(aid);
  const found = groupQuestions(aid, members, questions);
  const figures = groupFigures(members);
  const joint: JointState = { answers: jointAnswers(found, questions), overrides: jointOverrides(figures) };
  const count = (outcome: GroupQuestion['outcome']): number => found.filter((one) => one.outcome === outcome).length;
  return {
    members: members.map(({ name }) => name),
    questions: found,
    counts: { agreed: count('agreed'), differ: count('differ'), notSure: count('not-sure') },
    criteria: groupCriteria(members, criteria),
    figures,
    concordance: {
      criteria: criteriaConcordance(members, criteria),
      ...optionsConcordance(aid, members, criteria, questions, day),
    },
    joint,
    rules: applyRules(aid, joint.answers, questions, day),
    disputes: {
      questions: questionDisputes(aid, members, found, joint, questions, day),
      weights: weightsDispute(aid, members, joint, questions, day),
    },
  };
}

/** Kendall's W over the options in play for all, by each one's weighted sums; who said nothing at all is no judge. */
function optionsConcordance(
  aid: DecisionAid,
  members: readonly Member[],
  criteria: readonly string[],
  questions: Questions,
  day: string,
): { options: Concordance; optionsCompared: string[] } {
  const judges = members
    .map((member) => ({ member, answers: answersThatCount(member.state.answers, questions) }))
    .filter(
      ({ member, answers }) =>
        weighs(member, criteria) || Object.keys(answers).length > 0 || Object.keys(member.state.overrides).length > 0,
    );
  const inPlay = judges.map(({ answers }) => applyRules(aid, answers, questions, day).inPlay);
  const optionsCompared = aid.options.map(({ id }) => id).filter((id) => inPlay.every((open) => open.includes(id)));
  const scores = judges.map(({ member: { state }, answers }) => {
    const values = valuesFor(aid, answers, state.overrides, questions);
    return weightedSums(optionsCompared, criteria, values, handWeights(state.weights, criteria)).map(
      ({ score }) => score,
    );
  });
  return { options: concordance(scores), optionsCompared };
}

/** What is drawn for a group: the options in play and the values on its joint answers, and each draw some member's weights. */
export function groupDrawing(
  aid: DecisionAid,
  members: readonly Member[],
  { joint, rules }: Pick<GroupComparison, 'joint' | 'rules'>,
  { draws = DRAWS, seed = SEED }: Pick<AppraisalSettings, 'draws' | 'seed'> = {},
): GroupDrawing {
  const criteria = valueCriteria(aid);
  return {
    options: rules.inPlay,
    criteria,
    values: valuesFor(aid, joint.answers, joint.overrides, questionsOf(aid)),
    weights: EMPTY_STATE.weights,
    weightRows: groupWeightsDraws(members, criteria, draws, seed),
    shared: aid.declaredOrders,
    draws,
    seed,
  };
}

/** Both runs for a group, as of an appraisal; undefined where no option is in play. */
export function groupRuns(drawing: GroupDrawing): { independent: Acceptability; shared: Acceptability } | undefined {
  if (drawing.options.length === 0) return undefined;
  return { independent: acceptability({ ...drawing, shared: [] }), shared: acceptability(drawing) };
}

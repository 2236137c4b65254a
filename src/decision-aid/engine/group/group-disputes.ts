import type { DecisionAid } from '../../../library/decision-aid.ts';
import type { Answer, Answers, Range } from '../answers.ts';
import type { Questions } from '../conditions.ts';
import { inOrderOfNames, type GroupQuestion, type Member } from './group-answers.ts';
import { groupHandWeights, weighs } from './group-weights.ts';
import { applyRules } from '../rules.ts';
import { valueCriteria, valuesFor } from '../values.ts';
import { leaderOf, weightedSums } from '../weighted-sum.ts';
import { handWeights } from '../weights.ts';

/** What a group holds in common, in which one thing at a time is tried. */
export interface JointState {
  answers: Answers;
  overrides: Readonly<Record<string, Range>>;
}

/** A question on which members differ, with the result at likely values by each answer given. */
export interface QuestionDispute {
  question: string;
  results: readonly {
    answer: Answer;
    members: readonly string[];
    /** The option in front; undefined where none is in play. */
    leader: string | undefined;
    /** Options that are not open on this answer, in the aid's order. */
    ruledOut: readonly string[];
  }[];
  changesLeader: boolean;
  changesWhatIsOpen: boolean;
}

/** The result at likely values by each member's weights, on the joint answers. */
export interface WeightsDispute {
  results: readonly {
    member: string;
    leader: string | undefined;
    /** False for who said nothing of weights: equal ones are used, and count for no disagreement. */
    said: boolean;
  }[];
  changesLeader: boolean;
}

/** The option in front at likely values, and those ruled out. */
function resultOf(
  aid: DecisionAid,
  { answers, overrides }: JointState,
  weights: readonly number[],
  questions: Questions,
  day: string,
): { leader: string | undefined; ruledOut: string[] } {
  const { inPlay, ruledOut } = applyRules(aid, answers, questions, day);
  const values = valuesFor(aid, answers, overrides, questions);
  const sums = weightedSums(inPlay, valueCriteria(aid), values, weights);
  return { leader: leaderOf(sums)?.option, ruledOut: [...ruledOut.keys()] };
}

/**
 * Each question in dispute, with what each answer given would make of the result, at the group's mean weights, all else
 * in dispute being "not sure". One at a time: two disputes may matter together that do not matter alone.
 * @param found the questions of the group; those that are not in dispute are passed over
 * @param day the day whose law applies
 */
export function questionDisputes(
  aid: DecisionAid,
  members: readonly Member[],
  found: readonly GroupQuestion[],
  joint: JointState,
  questions: Questions,
  day: string,
): QuestionDispute[] {
  const weights = groupHandWeights(members, valueCriteria(aid));
  return found
    .filter(({ outcome }) => outcome === 'differ')
    .map(({ question, answers }) => {
      const results = answers.map(({ answer, members: names }) => {
        const state = { ...joint, answers: { ...joint.answers, [question]: answer } };
        return { answer, members: names, ...resultOf(aid, state, weights, questions, day) };
      });
      return {
        question,
        results,
        changesLeader: differ(results.map(({ leader }) => leader)),
        changesWhatIsOpen: differ(results.map(({ ruledOut }) => ruledOut.join(' '))),
      };
    });
}

/** The option in front by each member's weights, members in the order of their names. */
export function weightsDispute(
  aid: DecisionAid,
  members: readonly Member[],
  joint: JointState,
  questions: Questions,
  day: string,
): WeightsDispute {
  const criteria = valueCriteria(aid);
  const results = inOrderOfNames(members).map((member) => ({
    member: member.name,
    leader: resultOf(aid, joint, handWeights(member.state.weights, criteria), questions, day).leader,
    said: weighs(member, criteria),
  }));
  return { results, changesLeader: differ(results.filter(({ said }) => said).map(({ leader }) => leader)) };
}

const differ = (all: readonly unknown[]): boolean => new Set(all).size > 1;

import type { DecisionAid } from '../../library/decision-aid.ts';
import { questionsOf } from '../engine/appraise.ts';
import { compareGroup, groupDrawing, groupRuns, type GroupComparison } from '../engine/group/group.ts';
import type { Member } from '../engine/group/group-answers.ts';
import { groupHandWeights } from '../engine/group/group-weights.ts';
import { valueCriteria } from '../engine/values.ts';
import { answerEffects, quickResult } from '../engine/what-if.ts';
import { figureDisputes, type FigureDispute } from './figure-disputes.ts';

/** A question that nobody answered and that could change the result. */
export interface OpenQuestion {
  question: string;
  changesLeader: boolean;
  changesWhatIsOpen: boolean;
}

/** The first part of what the page shows: all but the drawing. */
export interface GroupFindings extends GroupComparison {
  /** The day whose law applies, `YYYY-MM-DD`. */
  day: string;
  figureDisputes: readonly FigureDispute[];
  openQuestions: readonly OpenQuestion[];
}

/** The second part, which takes longer: the places of each option over all draws. */
export type GroupRuns = ReturnType<typeof groupRuns>;

/** Lays a group's answers beside one another, by the law of a day, `YYYY-MM-DD`. */
export function groupFindings(aid: DecisionAid, members: readonly Member[], day: string): GroupFindings {
  const comparison = compareGroup(aid, members, { day });
  return {
    ...comparison,
    day,
    figureDisputes: figureDisputes(aid, members, comparison),
    openQuestions: openQuestions(aid, members, comparison, day),
  };
}

/** The combined order, drawn by a person and then by that person's weights. */
export const groupRunsOf = (aid: DecisionAid, members: readonly Member[], findings: GroupComparison): GroupRuns =>
  groupRuns(groupDrawing(aid, members, findings));

/** Questions that nobody answered of which some answer, alone and at the group's mean weights, would change the result. */
function openQuestions(
  aid: DecisionAid,
  members: readonly Member[],
  { joint, questions }: GroupComparison,
  day: string,
): OpenQuestion[] {
  const criteria = valueCriteria(aid);
  const mean = groupHandWeights(members, criteria);
  const weights = {
    mode: 'points' as const,
    values: Object.fromEntries(criteria.map((id, at) => [id, mean[at] ?? 0])),
  };
  const state = { version: 1 as const, answers: joint.answers, overrides: joint.overrides, weights, notes: {} };
  const byId = questionsOf(aid);
  const { leader: now } = quickResult(aid, state, byId, day);
  const effects = answerEffects(aid, state, byId, day);
  const nobody = questions.filter(({ outcome }) => outcome === 'not-sure').map(({ question }) => question);
  return nobody.flatMap((question) => {
    const its = effects.filter((effect) => effect.question === question);
    if (its.length === 0) return [];
    return [
      {
        question,
        changesLeader: its.some(({ leader }) => leader !== now),
        changesWhatIsOpen: its.some(({ rulesOut, opens }) => rulesOut.length + opens.length > 0),
      },
    ];
  });
}

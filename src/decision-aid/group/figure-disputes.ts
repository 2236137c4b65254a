import type { DecisionAid } from '../../library/decision-aid.ts';
import { questionsOf } from '../engine/appraise.ts';
import type { Range } from '../engine/answers.ts';
import type { GroupComparison } from '../engine/group/group.ts';
import type { GroupFigure, Member } from '../engine/group/group-answers.ts';
import { groupHandWeights } from '../engine/group/group-weights.ts';
import { valueCriteria, valuesFor } from '../engine/values.ts';
import { leaderOf, weightedSums } from '../engine/weighted-sum.ts';

/** A figure on which members differ, with the option in front by each version of it. */
export interface FigureDispute {
  /** `model/criterion`. */
  key: string;
  /** Each version and who holds it; no range: the library's figure, which stands until the group agrees. */
  results: readonly { range: Range | undefined; members: readonly string[]; leader: string | undefined }[];
  changesLeader: boolean;
}

/** Each figure in dispute, at likely values and the group's mean weights, one at a time, all else as jointly held. */
export function figureDisputes(
  aid: DecisionAid,
  members: readonly Member[],
  { figures, joint, rules }: Pick<GroupComparison, 'figures' | 'joint' | 'rules'>,
): FigureDispute[] {
  const criteria = valueCriteria(aid);
  const questions = questionsOf(aid);
  const weights = groupHandWeights(members, criteria);
  const leaderWith = (key: string, range: Range | undefined): string | undefined => {
    const { [key]: _own, ...others } = joint.overrides;
    const values = valuesFor(aid, joint.answers, range ? { ...others, [key]: range } : others, questions);
    return leaderOf(weightedSums(rules.inPlay, criteria, values, weights))?.option;
  };
  const versionsOf = ({
    figures: own,
    notReplaced,
  }: GroupFigure): Omit<FigureDispute['results'][number], 'leader'>[] =>
    notReplaced.length > 0 ? [...own, { range: undefined, members: notReplaced }] : [...own];
  return figures
    .filter(({ agreed }) => !agreed)
    .map((figure) => {
      const results = versionsOf(figure).map((one) => ({ ...one, leader: leaderWith(figure.key, one.range) }));
      return { key: figure.key, results, changesLeader: new Set(results.map(({ leader }) => leader)).size > 1 };
    });
}

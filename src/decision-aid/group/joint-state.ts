import { EMPTY_STATE, type AidState, type Weights } from '../engine/answers.ts';
import type { JointState } from '../engine/group/group-disputes.ts';
import { effectiveWeights } from '../engine/weights.ts';
import type { Member } from '../engine/group/group-answers.ts';

/**
 * What the group holds in common, as answers to go on with. Notes stay with those who wrote them. What matters is taken
 * in only where everybody who said something of it said the same: between two camps there is nobody in the middle.
 */
export const jointState = (
  { answers, overrides }: JointState,
  members: readonly Member[],
  criteria: readonly string[],
): AidState => ({ ...EMPTY_STATE, answers, overrides, weights: jointWeights(members, criteria) });

function jointWeights(members: readonly Member[], criteria: readonly string[]): Weights {
  const said = members
    .map(({ state }) => effectiveWeights(state.weights, criteria))
    .filter(({ mode }) => mode !== 'unknown');
  const [first, ...others] = said;
  const same = ({ mode, values, firmness }: Weights): string =>
    JSON.stringify([mode, firmness, criteria.map((id) => values[id] ?? 0)]);
  return first && others.every((one) => same(one) === same(first)) ? first : EMPTY_STATE.weights;
}

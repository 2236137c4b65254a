import type { DecisionAid } from '../../library/decision-aid.ts';
import type { Library } from '../../library/library.ts';

/** The decision aid of a library. Throws in a library without one: its pages cannot be built. */
export function decisionAidOf({ decisionAid }: Pick<Library, 'decisionAid'>): DecisionAid {
  if (!decisionAid) throw new Error('the library has no decision aid: content/decision-aid is not complete');
  return decisionAid;
}

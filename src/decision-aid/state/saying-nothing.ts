import type { AidState } from '../engine/answers.ts';

/** Whether nothing is answered, weighed or replaced in a state; its notes do not count. */
export const sayingNothing = ({ answers, weights, overrides }: AidState): boolean =>
  Object.keys(answers).length === 0 && weights.mode === 'unknown' && Object.keys(overrides).length === 0;

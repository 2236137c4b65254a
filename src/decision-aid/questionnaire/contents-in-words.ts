import { counted, listed } from '../../print.ts';
import type { AidState } from '../engine/answers.ts';

/** How much a state holds: "9 answers, what matters, 2 figures of your own and 1 note". */
export function contentsInWords({ answers, weights, overrides, notes }: AidState): string {
  const figures = Object.keys(overrides).length;
  const written = Object.values(notes).filter((note) => note !== '').length;
  return listed([
    counted(Object.keys(answers).length, 'answer'),
    ...(weights.mode === 'unknown' ? [] : ['what matters']),
    ...(figures > 0 ? [`${counted(figures, 'figure')} of your own`] : []),
    ...(written > 0 ? [counted(written, 'note')] : []),
  ]);
}

import { counted } from '../../print.ts';
import type { Firmness, Weights } from '../engine/answers.ts';
import type { WeighedCriterion } from './outline.ts';

/** How firm the points are, as the reader says it. */
export const FIRMNESS_IN_WORDS: Readonly<Record<Firmness, string>> = {
  rough: 'Rough: a first thought, and it could move a lot',
  usual: 'Usual: thought about, and it could still move',
  agreed: 'Agreed: settled with those who decide',
};

/** What matters, one line each; that some were left without a place or points is told after them. */
export function weightsInWords(
  { mode, values, firmness = 'usual' }: Weights,
  criteria: readonly WeighedCriterion[],
): string[] {
  const known = criteria.filter(({ id }) => id in values);
  const value = (id: string): number => values[id] ?? 0;
  switch (mode) {
    case 'unknown':
      return ['Not known: every set of weights counts alike'];
    case 'ranking':
      return [
        ...[...known].sort((a, b) => value(a.id) - value(b.id)).map(({ id, name }) => `${value(id)}. ${name}`),
        ...(known.length < criteria.length ? ['The rest after these, in no order'] : []),
      ];
    case 'points': {
      const weighed = known.filter(({ id }) => value(id) > 0).sort((a, b) => value(b.id) - value(a.id));
      return [
        ...weighed.map(({ id, name }) => `${name}: ${counted(value(id), 'point')}`),
        ...(weighed.length < criteria.length ? ['None for the others'] : []),
        `How firm: ${firmness}`,
      ];
    }
  }
}

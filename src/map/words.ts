import { MODELS } from '../schema/vocabulary.ts';
import { printDate } from '../print.ts';
import type { Deliverer } from './deliverers.ts';

/** Who delivers, for the name of a circle and the cell of a table. */
export function delivererInWords(deliverer: Deliverer | undefined): string {
  if (!deliverer) return 'nothing told for that day';
  const name = MODELS[deliverer.model].name;
  const since = deliverer.phase.from === 'unknown' ? '' : ` since ${printDate(deliverer.phase.from)}`;
  return deliverer.sure ? `${name}${since}` : `${name}${since}; whether it had ended is not known`;
}

/** Three letters for a circle: the beginning of a single word, the initials of several. */
export function codeOf(name: string): string {
  const words = name
    .replace(/^City of /, '')
    .split(/[\s-]+/)
    .filter((word) => !['and', 'of', 'upon', 'on', 'the', 'with', 'in'].includes(word));
  return words.length === 1
    ? (words[0] ?? '').slice(0, 3)
    : words
        .map((word) => word.charAt(0))
        .join('')
        .slice(0, 3);
}

import type { NameIndex } from './name-index.ts';
import type { NamedPlace } from './site-names.ts';
import { plainWords } from './words.ts';

/** How many suggestions are made at once: as many as can be taken in. */
export const MOST_SUGGESTIONS = 6;

/** How well a name begins with what was typed; less is better. */
function rank({ name, also }: NamedPlace, typed: string): number {
  const plain = plainWords(name).join(' ');
  if (plain === typed || also.some((one) => plainWords(one).join(' ') === typed)) return 0;
  if ([plain, name.toLowerCase()].some((one) => one.startsWith(typed))) return 1;
  if (` ${plain}`.includes(` ${typed}`)) return 2;
  return 3;
}

/** Places whose names fit what was typed so far, best first, each page once. Wrong letters are allowed where nothing else fits. */
export function suggestions(typed: string, names: NameIndex): NamedPlace[] {
  const words = plainWords(typed);
  const plain = words.join(' ');
  if (plain.length < 2) return [];
  const exact = names.find(words);
  const found = exact.length > 0 ? exact : names.find(words, true);
  const seen = new Set<string>();
  return found
    .map((place, at) => ({ place, rank: rank(place, plain), at }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ place }) => place)
    .filter(({ path }) => !seen.has(path) && seen.add(path))
    .slice(0, MOST_SUGGESTIONS);
}

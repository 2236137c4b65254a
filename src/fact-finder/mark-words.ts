import { isSmall, plainWords } from '../site/search-box/words.ts';
import type { Stem } from '../site/search-words/stem.ts';

/** A stretch of a text. */
export interface Run {
  text: string;
  /** Whether it is a word that was looked for. */
  marked: boolean;
}

/** What to mark: the names of what was asked, each as the stems of its words. */
export interface Marking {
  names: readonly (readonly string[])[];
  stem: Stem;
}

/** The stems of a name, without the words that say little. */
export const stemsOf = (words: readonly string[], stem: Stem): string[] =>
  words.filter((word) => !isSmall(word)).map(stem);

/** A text in stretches, marked where it holds a name that was looked for. A name of several words counts where all stand in the text. */
export function markWords(text: string, { names, stem }: Marking): Run[] {
  const held = new Set(plainWords(text).map(stem));
  const stems = new Set(names.filter((name) => name.every((one) => held.has(one))).flat());
  const runs: Run[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)?)/u)) {
    const marked = plainWords(part).some((word) => stems.has(stem(word)));
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += part;
    else runs.push({ text: part, marked });
  }
  return runs.filter((run) => run.text !== '');
}

import type { CutPage } from './cut-page.ts';
import type { Passage } from './passages.ts';

/** A run of words, marked where they answer the query. */
export interface Run {
  text: string;
  marked: boolean;
}

const LENGTH = 34;

/** The stretch of a passage that holds most of what was asked, with dots where it is cut. */
export function excerptOf({ words }: CutPage, { anchor, from, to, matches }: Passage): Run[] {
  const start =
    from + (anchor && /^(?:h[2-6]|dt)$/.test(anchor.element) ? (anchor.text ?? '').trim().split(/\s+/).length : 0);
  const inside = matches.filter((word) => word >= start);
  const begin = Math.max(start, Math.min(densest(inside, start), to - LENGTH));
  const end = Math.min(to, begin + LENGTH);
  const found = new Set(matches);
  const runs: Run[] = begin > start ? [{ text: '… ', marked: false }] : [];
  for (let word = begin; word < end; word += 1) {
    const marked = found.has(word);
    const last = runs.at(-1);
    const text = `${words[word] ?? ''}${word + 1 < end ? ' ' : ''}`;
    if (last?.marked === marked) last.text += text;
    else runs.push({ text, marked });
  }
  if (end < to) runs.push({ text: ' …', marked: false });
  return runs;
}

/** Where a stretch should begin to hold the most matches, a few words before the first of them. */
function densest(matches: readonly number[], start: number): number {
  let best = start;
  let most = 0;
  for (const first of matches) {
    const count = matches.filter((word) => word >= first && word < first + LENGTH - 4).length;
    if (count > most) {
      most = count;
      best = first - 4;
    }
  }
  return best;
}

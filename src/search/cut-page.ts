import { plainWords } from '../site/search-box/words.ts';
import type { Stem } from '../site/search-words/stem.ts';

/** An element of a page that an address can lead to, as Pagefind keeps it. */
export interface Anchor {
  element: string;
  id: string;
  text?: string;
  /** The number of the first word after it. */
  location: number;
}

/** The text of a page, as Pagefind gives it. */
export interface PageText {
  content: string;
  anchors: readonly Anchor[];
}

/** A part of a page: a section under its heading, a fact, an entry of the glossary. */
export interface Part {
  /** Undefined for what stands before the first heading. */
  anchor?: Anchor;
  /** The first word of it, and the first after it. */
  from: number;
  to: number;
}

/** A page cut into words and parts, so that any query can be held against it. */
export interface CutPage {
  words: readonly string[];
  /** The stems of the page, several for a word such as arm's-length. */
  stems: readonly string[];
  /** For each stem, the number of its word. */
  at: readonly number[];
  parts: readonly Part[];
}

/** A heading, a term or a fact: what a result may lead to. */
const isLanding = ({ element, id, text }: Anchor): boolean =>
  (/^(?:h[2-6]|dt)$/.test(element) && (text ?? '').trim() !== '') || isFact({ element, id });

/** Whether an anchor is a fact of a case study. */
export const isFact = ({ element, id }: Pick<Anchor, 'element' | 'id'>): boolean =>
  element === 'li' && /^f\d+$/.test(id);

const SECTION = 'section';

/** Cuts a page. `stem` is asked for every word, so it should remember what it worked out. */
export function cutPage({ content, anchors }: PageText, stem: Stem): CutPage {
  const words = content.split(/\s+/);
  const stems: string[] = [];
  const at: number[] = [];
  words.forEach((word, number) => {
    for (const part of plainWords(word)) {
      // "Section 75" and "s75" are one word to a reader, and to plainWords() when they stand together.
      if (/^\d/.test(part) && stems.at(-1) === SECTION) stems[stems.length - 1] = `s${part}`;
      else {
        stems.push(stem(part));
        at.push(number);
      }
    }
  });
  const landings = anchors.filter(isLanding).sort((a, b) => a.location - b.location);
  const starts = [{ from: 0 }, ...landings.map((anchor) => ({ anchor, from: anchor.location }))];
  const parts = starts
    .map((start, index) => ({ ...start, to: starts[index + 1]?.from ?? words.length }))
    .filter(({ from, to }) => to > from);
  return { words, stems, at, parts };
}

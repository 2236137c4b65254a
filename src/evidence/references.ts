import { citedKeys } from './citations.ts';

/** A place on a page that cites a source: the fragment it can be reached by, and what to call it. */
export interface CitingPlace {
  id: string;
  label: string;
}

/** One cited source at one place. */
export interface CitedAt {
  key: string;
  at: CitingPlace;
}

/** A numbered entry of a page's reference list. */
export interface Reference {
  key: string;
  /** From 1, in the order of first citation on the page. */
  number: number;
  /** Every place that cites it, in order, none twice. */
  citedAt: CitingPlace[];
}

/** The numbered references of one page, found by key. */
export type References = ReadonlyMap<string, Reference>;

/**
 * Numbers the sources of a page in the order in which it first cites them, and keeps
 * where each is cited for the links back.
 */
export function numberReferences(citations: Iterable<CitedAt>): References {
  const references = new Map<string, Reference>();
  for (const { key, at } of citations) {
    const known = references.get(key);
    if (!known) references.set(key, { key, number: references.size + 1, citedAt: [at] });
    else if (!known.citedAt.some(({ id }) => id === at.id)) known.citedAt.push(at);
  }
  return references;
}

/** The fragment of a source's entry in the reference list of a page. */
export const referenceId = (key: string): string => `ref-${key}`;

/** The fragment of the nth citation of a source in a story, from 1. */
export const citationId = (key: string, nth: number): string => `cite-${key}-${nth}`;

/** Every citation of a text in Markdown, with the fragment the Markdown plugin gives it. */
export function textCitations(markdown: string): CitedAt[] {
  const times = new Map<string, number>();
  return citedKeys(markdown).map((key) => {
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    return { key, at: { id: citationId(key, nth), label: nth === 1 ? 'the text' : `the text (${nth})` } };
  });
}

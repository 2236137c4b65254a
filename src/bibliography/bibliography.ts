import type { Source } from '../schema/source.ts';
import { letterOf } from '../site/letter-of.ts';

/** The fragment of a source on its page of the bibliography. */
export const sourceId = (key: string): string => `source-${key}`;

/** The sources of one publisher, newest first; undated ones last. */
export interface PublisherSources {
  publisher: string;
  sources: Source[];
}

/** The publishers under one letter, which has a page of its own. */
export interface LetterPage {
  /** `a` to `z`, or `0-9`. */
  id: string;
  publishers: PublisherSources[];
}

/** The whole bibliography, by letter and publisher. Each source stands once, on a page that stays its own as others are added. */
export function byLetter(sources: Iterable<Source>): LetterPage[] {
  const name = (publisher: string): string => publisher.replace(/^the /i, '').toLowerCase();
  const publishers = [...Map.groupBy(sources, ({ publisher }) => publisher)]
    .map(([publisher, list]): PublisherSources => ({ publisher, sources: list.sort(newestFirst) }))
    .sort((a, b) => name(a.publisher).localeCompare(name(b.publisher)));
  return [...Map.groupBy(publishers, ({ publisher }) => letterOf(publisher))]
    .map(([id, list]) => ({ id, publishers: list }))
    .sort((a, b) => a.id.localeCompare(b.id));
}

const newestFirst = (a: Source, b: Source): number => {
  if (a.issued === 'undated' || b.issued === 'undated')
    return Number(a.issued === 'undated') - Number(b.issued === 'undated') || a.title.localeCompare(b.title);
  return b.issued.localeCompare(a.issued) || a.title.localeCompare(b.title);
};

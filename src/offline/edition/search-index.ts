import lunr, { type Index } from 'lunr';
import { plainWords } from '../../site/search-box/words.ts';

/** A page as Pagefind's fragment holds it, as far as the edition's search needs it. */
export interface SearchedPage {
  content: string;
  meta: Readonly<Record<string, string>>;
}

/** The fields of a page, each with how much a word in it counts. */
const FIELDS = { title: 8, also: 4, text: 1 } as const;

const spaced = (text = ''): string => plainWords(text).join(' ');

/**
 * An index of whole pages by Lunr, under the ids that Pagefind gave them. Words are cut as the site's own search cuts
 * them, and none is left out: queries ask for each word that they name.
 */
export function buildIndex(pages: ReadonlyMap<string, SearchedPage>): Index {
  return lunr(function () {
    this.pipeline.remove(lunr.stopWordFilter);
    this.ref('id');
    for (const [field, boost] of Object.entries(FIELDS)) this.field(field, { boost });
    for (const [id, { content, meta }] of pages)
      this.add({
        id,
        title: spaced(meta['title']),
        also: spaced(meta['also']),
        text: spaced(content),
      });
  });
}

/** The ids of the pages that hold every word of a text, with their scores. Nothing where the text has no word. */
export function pagesWith(index: Index, text: string): { id: string; score: number }[] {
  const words = plainWords(text);
  if (words.length === 0) return [];
  const found = index.query((query) =>
    words.forEach((word) => query.term(word, { presence: lunr.Query.presence.REQUIRED })),
  );
  return found.map(({ ref, score }) => ({ id: ref, score }));
}

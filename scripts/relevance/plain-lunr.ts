import lunr from 'lunr';
import type { Engine } from './engine.ts';
import type { PlainPage } from './plain-pages.ts';

/** Lunr as it comes, over the titles and the whole text of the pages. */
export function plainLunr(pages: readonly PlainPage[]): Engine {
  const index = lunr(function () {
    this.ref('path');
    this.field('title');
    this.field('text');
    for (const { path, title, text } of pages) this.add({ path, title, text });
  });
  return {
    name: 'plain Lunr',
    // What people type is words, not Lunr's query language, in which a colon or a stroke is an error.
    search: (query) =>
      Promise.resolve(
        index
          .query((asked) => lunr.tokenizer(query).forEach((token) => asked.term(token.toString(), {})))
          .map(({ ref }) => ({ page: ref, sections: [] })),
      ),
  };
}

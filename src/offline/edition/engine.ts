import lunr, { type Index } from 'lunr';
import { href } from '../../href.ts';
import { pagesWith, type SearchedPage } from './search-index.ts';

/**
 * Stands in the edition where Pagefind stands on the site, and answers as it does, from an index of Lunr: Pagefind
 * fetches its parts, which a page from a disk may not. Spelling, synonyms, order and passages are the site's own.
 */
interface Result {
  id: string;
  score: number;
  data: () => Promise<SearchedPage>;
}

const read = async (path: `/${string}`): Promise<unknown> => (await fetch(href(path))).json();

let loading: Promise<{ index: Index; ids: readonly string[] }> | undefined;
const load = (): NonNullable<typeof loading> =>
  (loading ??= read('/pagefind/lunr.json').then((data) => {
    const { index, ids } = data as { index: object; ids: string[] };
    return { index: lunr.Index.load(index), ids };
  }));

/** Pagefind takes the path of the site here; the edition knows its place. */
export const options = (): Promise<void> => Promise.resolve();

/** The pages that hold every word of a text, or every page for none. */
export async function search(text: string | null): Promise<{ results: Result[] }> {
  const { index, ids } = await load();
  const found = text === null ? ids.map((id) => ({ id, score: 0 })) : pagesWith(index, text);
  return {
    results: found.map(({ id, score }) => ({
      id,
      score,
      data: async () => (await read(`/pagefind/text/${id}.json`)) as SearchedPage,
    })),
  };
}

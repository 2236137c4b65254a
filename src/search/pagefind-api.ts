import { href } from '../href.ts';
import type { PageText } from './cut-page.ts';

/** A page as Pagefind keeps it. */
export interface PagefindPage extends PageText {
  meta: Record<string, string>;
}

/** Pagefind in the browser, as far as this site uses it. */
export interface Pagefind {
  /** The pages that hold every word of a text, or its words side by side where it stands in quotation marks. */
  search(text: string): Promise<{ results: readonly { id: string; score: number }[] }>;
  /** The text of a page that some search found. */
  page(id: string): Promise<PagefindPage>;
}

/** A result of Pagefind's own. */
interface Result {
  id: string;
  score: number;
  data: () => Promise<PagefindPage | null>;
}

/** The part of Pagefind's own API that is called (pagefind.app/docs/api, 1.5). */
export interface Engine {
  options(options: { baseUrl: string }): Promise<void>;
  search(text: string | null): Promise<{ results: readonly Result[] }>;
}

/** Loads Pagefind from the built site. */
export async function loadPagefind(): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ href('/pagefind/pagefind.js'))) as Engine;
  await engine.options({ baseUrl: href('/') });
  return pagefindOver(engine);
}

/**
 * Pagefind with its pages to be had by id. Its worker forgets what belongs to a result once the result itself is no
 * longer held (seen in 1.5.2: data() then gives null), so the results are kept, one for each page.
 */
export function pagefindOver(engine: Pick<Engine, 'search'>): Pagefind {
  const kept = new Map<string, Result>();
  const search: Pagefind['search'] = async (text) => {
    const { results } = await engine.search(text);
    for (const result of results) if (!kept.has(result.id)) kept.set(result.id, result);
    return { results: results.map(({ id, score }) => ({ id, score })) };
  };
  return {
    search,
    page: async (id) => {
      const page = await kept.get(id)?.data();
      if (page) return page;
      // Chosen by filters alone, it has come up in no search yet: a search for nothing knows every page.
      const { results } = await engine.search(null);
      for (const result of results) kept.set(result.id, result);
      const again = await kept.get(id)?.data();
      if (!again) throw new Error(`Pagefind knows no page ${id}`);
      return again;
    },
  };
}

import type { PageKind } from '../site/search-box/page-kinds.ts';

/** A page of the site as search knows it before it is opened: an entry of `/pagefind/pages.json`. */
export interface CataloguePage {
  /** Pagefind's id of it. */
  id: string;
  path: `/${string}`;
  title: string;
  kind: PageKind;
  /** Its values in each facet. */
  facets: Record<string, readonly string[]>;
  /** When its content was last checked, as an ISO date. */
  checked?: string;
  /** When the arrangement that it is about began, as precisely as is known. */
  started?: string;
}

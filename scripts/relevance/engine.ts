import type { Hit } from './score.ts';

/** A search engine that answers one query after another. */
export interface Engine {
  name: string;
  /** The results of a query, best first. */
  search(query: string): Promise<readonly Hit[]>;
}

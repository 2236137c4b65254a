import { counted } from '../print.ts';
import type { Arranged } from './arrange.ts';
import { isAsked, isFiltered, type FinderState } from './finder-address.ts';

/** What the finder says of its results in one line. */
export function countMessage(
  { hits, page, pages }: Pick<Arranged, 'hits' | 'page' | 'pages'>,
  state: FinderState,
): string {
  if (!isAsked(state)) return `${counted(hits.length, 'fact')} to choose from: type words, or choose a filter.`;
  const about = state.query ? ` for ‘${state.query}’` : '';
  if (hits.length === 0) return `No fact${about}${isFiltered(state) ? ' with these filters' : ''}.`;
  return `${counted(hits.length, 'fact')}${about}${pages > 1 ? `, page ${page} of ${pages}` : ''}`;
}

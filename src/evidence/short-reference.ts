import type { Source } from '../schema/source.ts';

/** A source in a few words for the margin: publisher and year. */
export function shortReference(source: Source | undefined): string {
  if (!source) return '';
  return source.issued === 'undated'
    ? `${source.publisher}, undated`
    : `${source.publisher}, ${source.issued.slice(0, 4)}`;
}

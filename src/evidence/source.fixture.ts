import type { Source } from '../schema/source.ts';

/** A source for tests: a newspaper's piece, unless told otherwise. */
export const aSource = (different: Partial<Source> = {}): Source => ({
  id: 'community-care-2015-11-27',
  type: 'article-magazine',
  title: 'Trust judged “inadequate” & more',
  publisher: 'Community Care',
  issued: '2015-11-27',
  URL: 'https://example.org/a_b',
  accessed: '2026-01-03',
  kind: 'trade-press',
  official: false,
  seenAs: 'original',
  ...different,
});

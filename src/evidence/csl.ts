import type { Source } from '../schema/source.ts';

/** A CSL-JSON date (citationstyles.org): one to three numbers, as exact as the source. */
export interface CslDate {
  'date-parts': [number[]];
}

/** A CSL-JSON item, as far as this site uses it. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  publisher: string;
  'container-title'?: string;
  author?: { literal: string }[];
  issued?: CslDate;
  accessed: CslDate;
  URL?: string;
  note?: string;
}

/** A partial date `2014-10` as CSL date parts `[2014, 10]`. */
export function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

const IN_PERIODICAL = new Set(['article-newspaper', 'article-magazine', 'article-journal']);

/**
 * A source as a CSL-JSON item. Where no person is named the publisher stands as author, as Harvard does
 * with corporate authors; for the press the publisher is the container.
 */
export function toCsl(source: Source): CslItem {
  return {
    id: source.id,
    type: source.type,
    title: source.title,
    publisher: source.publisher,
    ...(IN_PERIODICAL.has(source.type) ? { 'container-title': source.publisher } : {}),
    author: (source.author ?? [source.publisher]).map((literal) => ({ literal })),
    ...(source.issued === 'undated' ? {} : { issued: cslDate(source.issued) }),
    accessed: cslDate(source.accessed),
    ...(source.URL ? { URL: source.URL } : {}),
    ...(source.note ? { note: source.note } : {}),
  };
}

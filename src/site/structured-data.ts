import type { href } from '../href.ts';

type Path = Parameters<typeof href>[0];

/** A thing as schema.org describes it. */
export type StructuredData = Record<string, unknown> & { '@type': string };

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** A page that someone wrote and last checked on a day. */
export const article = (headline: string, abstract: string, lastChecked: string): StructuredData => ({
  '@type': 'Article',
  headline,
  abstract,
  dateModified: lastChecked,
  inLanguage: 'en-GB',
  license: LICENCE,
  isAccessibleForFree: true,
});

/** The way down to a page from the home page, itself last; `address` gives a path's full address. */
export const breadcrumbList = (
  parents: readonly { path: Path; label: string }[],
  here: string,
  address: (path: Path) => string,
): StructuredData => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...[{ path: '/' as const, label: 'Home' }, ...parents].map(({ path, label }) => ({
      name: label,
      item: address(path),
    })),
    { name: here },
  ].map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
});

/** Things for the head of a page as JSON-LD; no text in them can end the element that holds them. */
export const jsonLd = (things: readonly StructuredData[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');

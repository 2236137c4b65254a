import type { href } from '../href.ts';

type Path = Parameters<typeof href>[0];

/** A page in another form. */
export interface Alternate {
  path: Path;
  type: string;
  title: string;
}

const JSON_TYPE = 'application/json';
const ATOM_TYPE = 'application/atom+xml';

/** Where the files of data stand that pages name as other forms of themselves (src/data). */
const DATA = '/data/v1/';

/** Pages whose content is one file of data. */
const WITH_FILE: readonly { page: RegExp; folder: string }[] = [
  { page: /^\/case-studies\/([a-z0-9-]+)\/$/, folder: 'cases' },
  { page: /^\/models\/([a-z0-9-]+)\/$/, folder: 'models' },
  { page: /^\/guidance\/([a-z0-9-]+)\/$/, folder: 'guides' },
  { page: /^\/councils\/([a-z0-9-]+)\/$/, folder: 'councils' },
];

/** Pages that list or explain a whole collection. */
const WITH_COLLECTION: Readonly<Record<string, string>> = {
  '/case-studies/': 'cases',
  '/models/': 'models',
  '/guidance/': 'guides',
  '/councils/': 'councils',
  '/evidence/': 'facts',
  '/evidence/strength/': 'facts',
  '/evidence/sources/': 'sources',
  '/glossary/': 'terms',
  '/timeline/': 'policy-events',
  '/decision-aid/method/': 'criteria',
  '/decision-aid/method/rules/': 'rules',
  '/decision-aid/method/scores/': 'scores',
  '/decision-aid/back-test/': 'back-test',
  '/changes/': 'changes',
};

/** The data behind a page, by its path from the root of the site; none where it has no file of its own. */
export function dataOfPage(path: string): Alternate[] {
  for (const { page, folder } of WITH_FILE) {
    const id = page.exec(path)?.[1];
    if (id) return [{ path: `${DATA}${folder}/${id}.json`, type: JSON_TYPE, title: 'The data of this page' }];
  }
  const collection = WITH_COLLECTION[path];
  if (!collection) return [];
  return [
    { path: `${DATA}json/${collection}.json`, type: JSON_TYPE, title: 'The data of this page' },
    { path: `${DATA}csv/${collection}.csv`, type: 'text/csv', title: 'The data of this page as a table' },
  ];
}

/** The feeds that belong to a page: that of all changes and, for a model, that of its own. */
export function feedsOfPage(path: string): Alternate[] {
  const model = /^\/models\/([a-z0-9-]+)\/$/.exec(path)?.[1];
  return [
    ...(model
      ? [{ path: `/changes/models/${model}/feed.atom`, type: ATOM_TYPE, title: 'Changes to this model' } as const]
      : []),
    { path: '/changes/feed.atom', type: ATOM_TYPE, title: 'Changes' },
  ];
}

import type { AnyCollection } from './collection.ts';
import { cases } from './collections/cases.ts';
import { codes } from './collections/codes.ts';
import { councils } from './collections/councils.ts';
import { decisionAid } from './collections/decision-aid.ts';
import { evidence } from './collections/evidence.ts';
import { models, reference } from './collections/pages.ts';

/** Everything that is published, in groups and in the order in which it is listed. */
export const COLLECTION_GROUPS: readonly { title: string; collections: readonly AnyCollection[] }[] = [
  { title: 'Cases and evidence', collections: [cases, ...evidence] },
  { title: 'Models and guidance', collections: [models, ...reference] },
  { title: 'Councils and inspections', collections: councils },
  { title: 'Decision aid', collections: decisionAid },
  { title: 'Codes', collections: [codes] },
];

export const COLLECTIONS: readonly AnyCollection[] = COLLECTION_GROUPS.flatMap(({ collections }) => collections);

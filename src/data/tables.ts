import { COLLECTIONS } from './collections.ts';
import { tableOfCollection, type Table } from './table.ts';
import { caseAccount } from './tables/case-account.ts';
import { caseCourse } from './tables/case-course.ts';
import { caseParts } from './tables/case-parts.ts';
import { otherParts } from './tables/other-parts.ts';

const PARTS = [...caseParts, ...caseCourse, ...caseAccount, ...otherParts];

/** Every flat table: each collection, followed by the tables of what lies deeper in it. */
export const TABLES: readonly Table[] = COLLECTIONS.flatMap((collection) => [
  tableOfCollection(collection),
  ...PARTS.filter(({ of }) => of === collection.id),
]);

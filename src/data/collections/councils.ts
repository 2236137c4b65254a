import { z } from 'zod';
import type { Library } from '../../library/library.ts';
import { authority, formerAuthority, gradedInspection } from '../../schema/authority.ts';
import { inspection } from '../../schema/inspection.ts';
import { slug } from '../../schema/primitives.ts';
import { collection, pick } from '../collection.ts';
import { count, page } from '../shapes.ts';

const today = authority.omit({ inspections: true });
const former = formerAuthority.omit({ inspections: true });

/** A council now responsible for children's services. */
export const councilRecord = z.strictObject({
  ...today.shape,
  /** Its page. */
  page,
});

/** A council as it is published. */
export const recordOfCouncil = (one: z.infer<typeof authority>): z.infer<typeof councilRecord> => ({
  ...pick(today, one),
  page: `/councils/${one.id}/`,
});

/** A graded inspection of a council's children's services, as statistics give it. */
export const inspectionRecord = z.strictObject({
  /** The council, of today or former. */
  council: slug,
  ...gradedInspection.shape,
});

/** The inspections of a council as they are published. */
export const recordsOfInspections = (
  one: Pick<z.infer<typeof authority>, 'id' | 'inspections'>,
): z.infer<typeof inspectionRecord>[] =>
  one.inspections.map((item) => ({ council: one.id, ...pick(gradedInspection, item) }));

const allCouncils = ({ authorities, formerAuthorities }: Library) => [
  ...authorities.values(),
  ...formerAuthorities.values(),
];

export const councils = [
  collection({
    id: 'councils',
    title: 'Councils',
    about:
      'The English councils responsible for children’s services today, with figures on each and its statistical neighbours.',
    record: councilRecord,
    key: ['id'],
    leftOutOfTable: ['neighbours'],
    records: ({ authorities }) => [...authorities.values()].map(recordOfCouncil),
  }),
  collection({
    id: 'former-councils',
    title: 'Former councils',
    about: 'Councils that no longer exist, with their successors.',
    record: former,
    key: ['id'],
    records: ({ formerAuthorities }) => [...formerAuthorities.values()].map((one) => pick(former, one)),
  }),
  collection({
    id: 'inspections',
    title: 'Inspections',
    about:
      'Graded inspections of every council’s children’s services. A field that a framework did not judge is absent.',
    record: inspectionRecord,
    key: ['council', 'framework', 'type', 'published'],
    records: (library) => allCouncils(library).flatMap(recordsOfInspections),
  }),
  collection({
    id: 'case-inspections',
    title: 'Inspections in the case studies',
    about: 'Inspections and visits as the sources of a case tell them, checked against the official statistics.',
    record: z.strictObject({
      /** The case that tells of it. */
      case: slug,
      /** Its place in the case’s list, from 1. */
      number: count,
      ...inspection.shape,
    }),
    key: ['case', 'number'],
    records: ({ cases }) =>
      [...cases.values()].flatMap((study) =>
        study.inspections.map((item, index) => ({ case: study.id, number: index + 1, ...item })),
      ),
  }),
];

import { z } from 'zod';
import { dateOrUndated, prose, slug, sourceKeys } from './primitives.ts';
import { FRAMEWORKS, frameworkId, grade } from './vocabulary.ts';

/** What sort of visit it was. Only a graded inspection gives judgements. */
export const VISIT_KINDS = {
  graded: 'Graded inspection',
  focused: 'Focused visit',
  monitoring: 'Monitoring visit',
  other: 'Other visit or review',
} as const;

/** Ofsted inspects the local authority, whoever delivers. */
export const inspection = z
  .strictObject({
    /** When inspectors came: the last day where several are known. Not the date of publication. */
    inspected: dateOrUndated,
    /** When the report came out. */
    published: dateOrUndated,
    /** The framework, whose names the judgements have. */
    framework: frameworkId,
    /** What sort of visit it was. */
    visit: z.enum(Object.keys(VISIT_KINDS) as [keyof typeof VISIT_KINDS, ...(keyof typeof VISIT_KINDS)[]]),
    /** The body inspected, as the record names it. */
    body: prose,
    /** The council inspected; left out where it was another body, such as a trust's fostering agency. */
    authority: slug.optional(),
    /** The overall grade. SLAC and, from April 2026, ILACS give none; visits give none. */
    overall: z.union([grade, z.literal('none-given')]),
    /** The framework's own judgements. */
    judgements: z.record(z.string(), grade),
    /** What Ofsted's official statistics say of this row. */
    officialCheck: z.enum(['agrees', 'disagrees', 'not-in-official-data']),
    /** What differed. */
    officialNote: prose.optional(),
    /** Anything needed to read the row rightly. */
    note: prose.optional(),
    /** Where it was read. */
    sources: sourceKeys,
  })
  .superRefine((value, context) => {
    const allowed = Object.keys(FRAMEWORKS[value.framework].judgements);
    for (const key of Object.keys(value.judgements)) {
      if (!allowed.includes(key)) {
        context.addIssue({
          code: 'custom',
          path: ['judgements', key],
          message: `${value.framework} has no judgement "${key}"; its judgements are ${allowed.join(', ') || 'none'}`,
        });
      }
    }
    if (value.visit === 'graded' && value.framework !== 'other' && value.authority === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['authority'],
        message: 'a graded inspection names the council inspected, as the id of its authority',
      });
    }
    if (value.framework === 'SLAC' && value.overall !== 'none-given') {
      context.addIssue({ code: 'custom', path: ['overall'], message: 'SLAC gave no overall grade: write none-given' });
    }
    if (value.overall !== 'none-given' && value.framework === 'ILACS' && isSinceApril2026(value)) {
      context.addIssue({
        code: 'custom',
        path: ['overall'],
        message: 'ILACS gives no overall grade for inspections from April 2026',
      });
    }
    if (value.visit !== 'graded' && value.overall !== 'none-given') {
      context.addIssue({ code: 'custom', path: ['overall'], message: 'only a graded inspection has an overall grade' });
    }
  });
export type Inspection = z.infer<typeof inspection>;

/**
 * Whether inspectors came after overall grades ended. Reports of inspections made before came out until June 2026,
 * with an overall grade, so the date of publication decides only where no other is known.
 */
function isSinceApril2026({ inspected, published }: { inspected: string; published: string }): boolean {
  if (inspected !== 'undated') return inspected >= '2026-04';
  return published !== 'undated' && published >= '2026-07';
}

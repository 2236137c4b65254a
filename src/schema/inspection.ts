import { z } from 'zod';
import { dateOrUndated, prose, sourceKeys } from './primitives.ts';
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
    framework: frameworkId,
    visit: z.enum(Object.keys(VISIT_KINDS) as [keyof typeof VISIT_KINDS, ...(keyof typeof VISIT_KINDS)[]]),
    /** The body inspected, as the record names it. */
    body: prose,
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
    if (value.framework === 'SLAC' && value.overall !== 'none-given') {
      context.addIssue({ code: 'custom', path: ['overall'], message: 'SLAC gave no overall grade: write none-given' });
    }
    if (value.overall !== 'none-given' && value.framework === 'ILACS' && value.published >= '2026-05' && value.published !== 'undated') {
      context.addIssue({ code: 'custom', path: ['overall'], message: 'ILACS gives no overall grade for inspections from April 2026' });
    }
    if (value.visit !== 'graded' && value.overall !== 'none-given') {
      context.addIssue({ code: 'custom', path: ['overall'], message: 'only a graded inspection has an overall grade' });
    }
  });
export type Inspection = z.infer<typeof inspection>;

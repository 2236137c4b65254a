import { z } from 'zod';
import { partialDate, prose, slug, sourceKeys } from './primitives.ts';

/** The strands of the national timeline. */
export const STRANDS = {
  law: 'Law and statutory guidance',
  government: 'Ministers and policy',
  inspection: 'Inspection',
  study: 'Studies, audits and reviews',
  reorganisation: 'Councils and the NHS reorganised',
  arrangement: 'What councils did',
} as const;
export type Strand = keyof typeof STRANDS;

/** A national event that bears on who runs children's services. */
export const policyEvent = z.strictObject({
  /** Permanent. */
  id: slug,
  /** When, as exact as the source. */
  date: partialDate,
  /** What happened. */
  event: prose,
  /** The strand of the timeline it belongs to. */
  strand: z.enum(Object.keys(STRANDS) as [Strand, ...Strand[]]),
  /** Case studies that tell more of it. */
  cases: z.array(slug),
  /** Where it was read. */
  sources: sourceKeys,
  /** What differs between the sources, or was worked out. */
  note: prose.optional(),
});
export type PolicyEvent = z.infer<typeof policyEvent>;

/** `content/policy-timeline.yaml`. */
export const policyTimelineFile = z.strictObject({ events: z.array(policyEvent) });

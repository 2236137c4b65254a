import { z } from 'zod';
import { partialDate, prose, slug, sourceKeys } from './primitives.ts';

/** A national event that bears on who runs children's services. */
export const policyEvent = z.strictObject({
  id: slug,
  date: partialDate,
  event: prose,
  sources: sourceKeys,
});
export type PolicyEvent = z.infer<typeof policyEvent>;

/** `content/policy-timeline.yaml`. */
export const policyTimelineFile = z.strictObject({ events: z.array(policyEvent) });

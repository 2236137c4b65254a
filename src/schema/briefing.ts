import { z } from 'zod';
import { fullDate, prose, slug, sourcedText } from './primitives.ts';

/** `content/briefing.yaml`: what a member or director reads in ten minutes. Tables on the page come from the library. */
export const briefing = z.strictObject({
  title: prose.max(90),
  /** The answer in one or two sentences. */
  summary: prose.max(320),
  /** What the evidence comes to. */
  bottomLine: z.array(sourcedText).min(3).max(6),
  /** What those who tried it would tell you, each with cases that show it. */
  lessons: z.array(z.strictObject({ ...sourcedText.shape, cases: z.array(slug).min(1) })).length(5),
  /** What nobody knows, or nobody published. */
  notKnown: z.array(sourcedText).min(3).max(6),
  lastChecked: fullDate,
});
export type Briefing = z.infer<typeof briefing>;

import { z } from 'zod';
import { fullDate, prose, slug, sourcedText } from './primitives.ts';
import { modelId } from './vocabulary.ts';

/** Lists that a guide can carry at its end, taken from other content rather than written again. */
export const GUIDE_LISTS = {
  evaluations: 'Every study, one by one',
  inspections: 'Before, during and after',
  sums: 'The sums on record',
} as const;
export type GuideList = keyof typeof GUIDE_LISTS;

/** `content/guidance/<topic>.mdx`, front matter. The body is the guide. */
export const guidance = z.strictObject({
  /** The page’s title. */
  title: prose.max(90),
  /** For navigation and lists. */
  shortTitle: prose.max(40),
  /** The answer first. */
  summary: prose.max(320),
  /** Where it stands in lists. */
  order: z.int().positive(),
  /** What officers call it. */
  aliases: z.array(prose),
  /** What a reader with one minute must take away, three to seven points. */
  keyPoints: z.array(sourcedText).min(3).max(7),
  /** The models the guide bears on most. */
  models: z.array(modelId),
  /** Cases that show the point, each with the reason to read it. */
  cases: z.array(z.strictObject({ case: slug, because: prose })).min(1),
  /** Lists to print after the text. */
  lists: z.array(z.enum(Object.keys(GUIDE_LISTS) as [GuideList, ...GuideList[]])),
  /** The day on which law and practice are as summarised. */
  lawAsAt: fullDate,
  /** What a lawyer, accountant or other adviser must check. */
  checkWith: z.array(prose).min(1),
  /** The day the whole page was last checked against its sources. */
  lastChecked: fullDate,
});
export type Guidance = z.infer<typeof guidance>;

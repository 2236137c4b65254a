import { z } from 'zod';
import { fullDate, prose } from './primitives.ts';

/** `content/guidance/<topic>.mdx`, front matter. The body is the guide. */
export const guidance = z.strictObject({
  title: prose.max(90),
  /** For navigation and lists. */
  shortTitle: prose.max(40),
  /** The answer first. */
  summary: prose.max(320),
  order: z.int().positive(),
  /** What officers call it. */
  aliases: z.array(prose),
  /** The day on which law and practice are as summarised. */
  lawAsAt: fullDate,
  /** What a lawyer, accountant or other adviser must check. */
  checkWith: z.array(prose).min(1),
  lastChecked: fullDate,
});
export type Guidance = z.infer<typeof guidance>;

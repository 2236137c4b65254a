import { z } from 'zod';
import { prose } from './primitives.ts';

/** `content/search-words.yaml`: words that people type for what the pages call something else. */
export const searchWordsFile = z.strictObject({
  /** Each a group of words of which any finds the others. */
  groups: z.array(z.array(prose).min(2)),
  /** What is typed, and the words of the pages for it: one way only. */
  meant: z.array(z.strictObject({ typed: z.array(prose).min(1), means: z.array(prose).min(1) })),
});
export type SearchWords = z.infer<typeof searchWordsFile>;

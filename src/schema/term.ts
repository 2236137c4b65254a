import { z } from 'zod';
import { prose, slug, sourceKeys } from './primitives.ts';

/** A word that needs explaining. */
export const term = z.strictObject({
  /** Permanent; the fragment on the glossary page. */
  id: slug,
  /** The word. */
  term: prose,
  /** Other names and initials: they feed search as well. */
  aliases: z.array(prose),
  /** One or two plain sentences. */
  meaning: prose.max(600),
  /** Other terms. */
  seeAlso: z.array(slug),
  /** `true` where the meaning is our own wording and states no law, date or figure; else sources are due. */
  ownWords: z.boolean(),
  /** Where the meaning comes from, when it is not our own wording. */
  sources: sourceKeys.optional(),
  /** Explain it at first use on pages; off for everyday words that would be marked too often. */
  explainInPlace: z.boolean(),
});
export type Term = z.infer<typeof term>;

/** `content/glossary.yaml`. */
export const glossaryFile = z.strictObject({ terms: z.array(term).min(1) });

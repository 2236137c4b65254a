import { z } from 'zod';
import { dateOrUndated, fullDate, prose, sourceKey } from './primitives.ts';

/** What kind of document a source is, in words. */
export const SOURCE_KINDS = {
  ofsted: 'Ofsted report or letter',
  'ofsted-statistics': 'Ofsted statistics',
  government: 'Government',
  parliament: 'Parliament',
  statute: 'Law',
  'council-paper': 'Council paper or minutes',
  evaluation: 'Evaluation',
  academic: 'Academic',
  provider: 'Council’s or provider’s own publicity',
  'legal-commentary': 'Legal commentary',
  'national-press': 'National press',
  'trade-press': 'Trade press',
  'local-press': 'Local press',
} as const;
export const sourceKind = z.enum(
  Object.keys(SOURCE_KINDS) as [keyof typeof SOURCE_KINDS, ...(keyof typeof SOURCE_KINDS)[]],
);
export type SourceKind = z.infer<typeof sourceKind>;

/** How we saw a document. */
export const SEEN_AS = {
  original: 'seen in full as published',
  extract: 'seen as an extract of the original',
  mirror: 'seen as a copy or notice on another site',
  summary: 'seen as a summary only',
} as const;
export const seenAs = z.enum(Object.keys(SEEN_AS) as [keyof typeof SEEN_AS, ...(keyof typeof SEEN_AS)[]]);

/** The forms of document, by their names in CSL (citationstyles.org, 1.0.2). */
export const cslType = z.enum([
  'webpage',
  'article-newspaper',
  'article-journal',
  'article-magazine',
  'report',
  'legislation',
  'dataset',
  'hearing',
]);

/** One document of the bibliography. Field names that CSL has are CSL's. */
export const source = z.strictObject({
  /** Publisher and date, `community-care-2015-11-27`; permanent. */
  id: sourceKey,
  /** The form of the document, as CSL names it. */
  type: cslType,
  /** Its title as published. */
  title: prose,
  /** Who published it; the key to independence. */
  publisher: prose,
  /** Named authors, where known. */
  author: z.array(prose).min(1).optional(),
  /** When it was published, or `undated`. */
  issued: dateOrUndated,
  /** Its address, where there is one. */
  URL: z.url().optional(),
  /** The day it was last read by us. */
  accessed: fullDate,
  /** What kind of document. */
  kind: sourceKind,
  /** An official record: a public body's own decision, statistic, judgement or law. */
  official: z.boolean(),
  /** How we saw it. */
  seenAs,
  /** The site that carried the copy we saw, where it was not the publisher's. */
  via: prose.optional(),
  /** The summary or scrape we saw was made by a machine: alone, it makes only limited evidence. */
  machineMade: z.literal(true).optional(),
  /** The source it was copied or rewritten from: the two are not independent. */
  derivedFrom: sourceKey.optional(),
  /** What a reader should know about it. */
  note: prose.optional(),
});
export type Source = z.infer<typeof source>;

/** `content/sources/<publisher>.yaml`. */
export const sourcesFile = z.strictObject({ sources: z.array(source).min(1) });

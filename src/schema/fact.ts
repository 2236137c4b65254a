import { z } from 'zod';
import { dateOrUndated, factRef, fullDate, prose, sourceKeys } from './primitives.ts';
import { topic } from './vocabulary.ts';

/** Ids are permanent: a withdrawn fact keeps its id and says so, and ids are never used again. */
export const factId = z.string().regex(/^f\d+$/, 'number facts f1, f2, f3 …');

/** One statement about a case that can be checked, linked and cited by itself. */
export const liveFact = z.strictObject({
  /** Permanent within the case; the page's fragment (`#f12`). */
  id: factId,
  /** One of the registered topics. */
  topic,
  /** The statement in our own words, one or a few sentences. */
  text: prose,
  /** The day, month or year the statement is about, as exact as the source; or `undated`. */
  date: dateOrUndated,
  /** Where it was read. */
  sources: sourceKeys,
  /** `medium` where the source is brief, indirect or reports a claim; it caps the strength at good. */
  confidence: z.enum(['high', 'medium']),
});

/** The tombstone of a fact that no longer stands. */
export const withdrawnFact = z.strictObject({
  id: factId,
  withdrawn: z.strictObject({
    /** The day it was withdrawn. */
    on: fullDate,
    /** Why, for those who quoted it. */
    why: prose,
    /** The fact that replaces it, if one does. */
    replacedBy: factRef.optional(),
  }),
});

/** `content/case-studies/<id>/facts.yaml`. */
export const factsFile = z.strictObject({ facts: z.array(z.union([liveFact, withdrawnFact])).min(1) });

export type LiveFact = z.infer<typeof liveFact>;
export type WithdrawnFact = z.infer<typeof withdrawnFact>;

import { z } from 'zod';
import { dateOrUndated, prose, slug, sourcedText, sourceKeys } from './primitives.ts';
import { modelId } from './vocabulary.ts';

/** The five questions after EMMIE (Johnson, Tilley and Bowers 2015). */
export const EVIDENCE_QUESTIONS = {
  effect: { name: 'Effect', asks: 'Does it make services better than they would have been?' },
  mechanism: { name: 'How it works', asks: 'By what means could it make a difference?' },
  forWhom: { name: 'For whom', asks: 'In what circumstances, and for which councils?' },
  implementation: { name: 'Putting it in place', asks: 'What does it take to set up and run?' },
  economics: { name: 'Cost', asks: 'What does it cost, and what does it save?' },
} as const;
export type EvidenceQuestion = keyof typeof EVIDENCE_QUESTIONS;
export const evidenceQuestion = z.enum(Object.keys(EVIDENCE_QUESTIONS) as [EvidenceQuestion, ...EvidenceQuestion[]]);

/** A study of how a service was run. */
export const evaluation = z.strictObject({
  /** Permanent. */
  id: slug,
  /** Its title, or what it is known as. */
  title: prose,
  /** Who did it and for whom, and how. */
  type: prose,
  /** When it came out. */
  published: dateOrUndated,
  /** The models it studied. */
  models: z.array(modelId).min(1),
  /** The questions on which it has something to say. */
  answers: z.array(evidenceQuestion).min(1),
  /** It compares places with the model to places without: only such a study can speak of effect. */
  comparative: z.boolean(),
  /** Who did it: two by the same body are not independent. */
  evaluator: prose,
  /** What it found. */
  findings: z.array(sourcedText).min(1),
  /** What it cannot show. */
  limits: z.array(sourcedText).min(1),
  /** Where it was read. */
  sources: sourceKeys,
});
export type Evaluation = z.infer<typeof evaluation>;

/** `content/evaluations.yaml`. */
export const evaluationsFile = z.strictObject({ evaluations: z.array(evaluation) });

import { z } from 'zod';
import { CIRCUMSTANCES, type CircumstanceId } from './circumstances.ts';
import { factRef, partialDate, prose, slug, sourceKey, sourceKeys } from './primitives.ts';
import { modelId } from './vocabulary.ts';

const circumstanceId = z.enum(Object.keys(CIRCUMSTANCES) as [CircumstanceId, ...CircumstanceId[]]);
/** Ids of questions extend the circumstances of the cases. */
export const questionId = z.union([circumstanceId, z.string().regex(/^[a-z][a-z0-9_]*$/)]);

/** What an item rests on. `cases` is what the back-test leaves out. */
const grounds = {
  facts: z.array(z.string().regex(/^[a-z0-9-]+\/f\d+$/)),
  sources: z.array(sourceKey),
  cases: z.array(slug),
};

/** A condition over the answers; three-valued, since an answer may be "not sure". */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { question: string; is: string | number }
  | { question: string; oneOf: (string | number)[] }
  | { question: string; atLeast: string | number };
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
    z.strictObject({ question: questionId, is: z.union([z.string(), z.number()]) }),
    z.strictObject({ question: questionId, oneOf: z.array(z.union([z.string(), z.number()])).min(1) }),
    z.strictObject({ question: questionId, atLeast: z.union([z.string(), z.number()]) }),
  ]),
);

/** A question of the aid. */
export const question = z.strictObject({
  id: questionId,
  /** The question as asked; the page's heading. */
  ask: prose,
  /** Why we ask. */
  why: prose,
  hint: prose.optional(),
  kind: z.enum(['one', 'several', 'number', 'authority', 'date']),
  options: z.array(z.strictObject({ value: z.string(), label: prose, hint: prose.optional() })),
  /** The values have an order, as listed, from least to most. */
  ordered: z.boolean(),
  /** Asked only where this holds or may hold. */
  askedWhen: condition.optional(),
  section: slug,
});
export type Question = z.infer<typeof question>;

/** A criterion in exactly one class: a rule, a question, or a value to be weighed. */
export const criterion = z.strictObject({
  id: slug,
  name: prose,
  class: z.enum(['gate', 'context', 'value']),
  /** Criteria of the decision records merged into it. */
  from: z.array(slug).min(1),
  /** For values: what 0 and 100 mean. */
  anchors: z.strictObject({ worst: prose, best: prose }).optional(),
  rationale: prose,
  ...grounds,
});
export type Criterion = z.infer<typeof criterion>;

/** How one model does on one criterion, 0 to 100 on the criterion's anchors. */
export const performance = z.strictObject({
  model: modelId,
  criterion: slug,
  low: z.number().min(0).max(100),
  likely: z.number().min(0).max(100),
  high: z.number().min(0).max(100),
  rationale: prose,
  ...grounds,
});
export type Performance = z.infer<typeof performance>;

/** A rule of the aid, dated, with its ground. */
export const rule = z.strictObject({
  /** Says what it means. */
  id: slug,
  when: condition,
  effect: z.enum(['rulesOut', 'needs', 'caution', 'limitsScope']),
  models: z.array(modelId).min(1),
  /** Ruling out needs one of the first three. */
  ground: z.enum(['statute', 'direction', 'binding-date', 'policy', 'experience']),
  because: prose,
  inForce: z.strictObject({ from: partialDate, to: z.union([partialDate, z.literal('present')]) }),
  ...grounds,
});
export type Rule = z.infer<typeof rule>;

/** What an answer does to a performance: 10, 20 or 30 up or down. */
export const adjustment = z.strictObject({
  id: slug,
  when: condition,
  model: modelId,
  criterion: slug,
  by: z.union([z.literal(-30), z.literal(-20), z.literal(-10), z.literal(10), z.literal(20), z.literal(30)]),
  because: prose,
  ...grounds,
});
export type Adjustment = z.infer<typeof adjustment>;

/** A real decision, to be laid beside what the aid would have said. */
export const backTestDecision = z.strictObject({
  id: slug,
  case: slug,
  date: partialDate,
  circumstances: z.record(circumstanceId, z.unknown()),
  priorities: z.array(slug),
  chosen: modelId,
  chosenAlsoFits: z.array(modelId),
  decidedBy: z.enum(['council', 'ministers', 'both']),
  outcome: prose,
  hindsight: z.enum(['worked', 'mixed', 'failed', 'too-early']),
  facts: z.array(factRef).min(1),
  sources: sourceKeys.optional(),
});
export type BackTestDecision = z.infer<typeof backTestDecision>;

export const questionsFile = z.strictObject({ questions: z.array(question) });
export const criteriaFile = z.strictObject({ criteria: z.array(criterion) });
export const performanceFile = z.strictObject({
  performances: z.array(performance),
  adjustments: z.array(adjustment),
  /** Models the form itself puts in an order on a criterion, worst first. */
  declaredOrders: z.array(z.strictObject({ criterion: slug, models: z.array(modelId).min(2) })),
});
export const rulesFile = z.strictObject({ version: prose, rules: z.array(rule) });
export const backTestFile = z.strictObject({ decisions: z.array(backTestDecision) });

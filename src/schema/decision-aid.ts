import { z } from 'zod';
import { CIRCUMSTANCES, type CircumstanceId } from './circumstances.ts';
import { partialDate, prose, slug, sourceKey } from './primitives.ts';
import { modelId } from './vocabulary.ts';

const circumstanceId = z.enum(Object.keys(CIRCUMSTANCES) as [CircumstanceId, ...CircumstanceId[]]);
/** Ids of questions extend the circumstances of the cases. */
export const questionId = z.union([circumstanceId, z.string().regex(/^[a-z][a-z0-9_]*$/)]);

/** What an item rests on. `cases` is what the back-test leaves out, so it names every case that the item was learnt from. */
const groundsShape = z.strictObject({
  /** As `doncaster/f12`. */
  facts: z.array(z.string().regex(/^[a-z0-9-]+\/f\d+$/, 'a fact with its case, as doncaster/f12')),
  /** Sources it rests on without a fact between. */
  sources: z.array(sourceKey),
  /** The cases it was learnt from, which the back-test leaves out. */
  cases: z.array(slug),
});
const grounds = groundsShape.shape;
export type Grounds = z.infer<typeof groundsShape>;

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

const option = z.strictObject({
  value: z.string(),
  label: prose,
  hint: prose.optional(),
  /** Stands outside the order of an ordered question, as "no overall grade" does among grades. */
  outsideOrder: z.literal(true).optional(),
  /** Understood in files and in back-tests, not offered on the form, because nobody would choose it today. */
  notOffered: z.literal(true).optional(),
  /** The option of the aid that this answer amounts to, where it is not one itself. */
  amountsTo: modelId.optional(),
  /** Options of the aid that are in place under this answer beside it: a council with a partner runs its own service already. */
  alsoInPlace: z.array(modelId).optional(),
});

/** The parts of the form, in order. */
export const QUESTION_SECTIONS = {
  scope: 'Scope',
  council: 'Your council',
  situation: 'Your situation',
} as const;

/** A question of the aid. Everybody may answer "not sure", which is the same as not answering. */
export const question = z.strictObject({
  /** Permanent: answers are kept under it. */
  id: questionId,
  /** The part of the form. */
  section: z.enum(Object.keys(QUESTION_SECTIONS) as [keyof typeof QUESTION_SECTIONS]),
  /** A few words, for check pages and tables. */
  label: prose.max(60),
  /** The question as asked; the page's heading. */
  ask: prose,
  /** Why we ask. */
  why: prose,
  /** What helps to answer it. */
  hint: prose.optional(),
  /** One answer of a list, several, a whole number, or a council. */
  kind: z.enum(['one', 'several', 'number', 'authority']),
  /** What can be answered. */
  options: z.array(option),
  /** The options have an order, as listed, from least to most. */
  ordered: z.boolean(),
  /** Asked on the quick path. */
  quick: z.boolean(),
  /** Asked only where this holds or may hold. */
  askedWhen: condition.optional(),
  ...grounds,
});
export type Question = z.infer<typeof question>;

/** A criterion in exactly one class: a rule (gate), a question (context), or a value to be weighed. */
export const criterion = z.strictObject({
  /** Permanent. */
  id: slug,
  /** Its name. */
  name: prose,
  /** A rule (“gate”), a question (“context”) or a value to be weighed. */
  class: z.enum(['gate', 'context', 'value']),
  /** Criteria of the decision records merged into it. */
  from: z.array(slug).min(1),
  /** For values: what 0 and 100 mean. */
  anchors: z.strictObject({ worst: prose, best: prose }).optional(),
  /** For values: on it, an option that is already in place stands at its best. */
  bestWhenInPlace: z.literal(true).optional(),
  /** Why it is a criterion, and of that class. */
  rationale: prose,
  ...grounds,
});
export type Criterion = z.infer<typeof criterion>;

const points = z.number().min(0).max(100);
/** How one model does on one criterion, 0 to 100 on the criterion's anchors. */
export const performance = z.strictObject({
  /** The option. */
  model: modelId,
  /** The criterion it is judged on. */
  criterion: slug,
  /** The least it may be. */
  low: points,
  /** What we think most likely. */
  likely: points,
  /** The most it may be. */
  high: points,
  /** Why. */
  rationale: prose,
  ...grounds,
});
export type Performance = z.infer<typeof performance>;

/** A rule of the aid, dated, with its ground. */
export const rule = z.strictObject({
  /** Says what it means. */
  id: slug,
  /** It applies where this holds, or may hold. */
  when: condition,
  /** `rulesOut`: not open. `needs`: open only if. `caution`: to be weighed. `limitsScope`: what cannot move. */
  effect: z.enum(['rulesOut', 'needs', 'caution', 'limitsScope']),
  /** The options it bears on. */
  models: z.array(modelId).min(1),
  /** The criterion it is about, so that no concern is counted twice. */
  concern: slug,
  /** Ruling out needs one of the first three. */
  ground: z.enum(['statute', 'direction', 'binding-date', 'policy', 'experience']),
  /** Why. */
  because: prose,
  /** What could be done all the same, or instead. */
  instead: prose.optional(),
  /** The time for which it holds. */
  inForce: z.strictObject({ from: partialDate, to: z.union([partialDate, z.literal('present')]) }),
  ...grounds,
});
export type Rule = z.infer<typeof rule>;

/** What an answer does to a performance: 10, 20 or 30 up or down. */
export const adjustment = z.strictObject({
  /** Permanent. */
  id: slug,
  /** It applies where this holds, or may hold. */
  when: condition,
  /** The option whose score it changes. */
  model: modelId,
  /** The criterion on which it does. */
  criterion: slug,
  /** By how much, on the scale from 0 to 100. */
  by: z.union([z.literal(-30), z.literal(-20), z.literal(-10), z.literal(10), z.literal(20), z.literal(30)]),
  /** Why. */
  because: prose,
  ...grounds,
});
export type Adjustment = z.infer<typeof adjustment>;

/** A piece of advice that the result gives where its condition holds. */
const advice = z.strictObject({ id: slug, when: condition.optional(), text: prose, ...grounds });
export type Advice = z.infer<typeof advice>;
/** Who takes the decision. */
export const DECIDERS = {
  council: 'Your council',
  both: 'Your council and ministers',
  ministers: 'Ministers',
} as const;
const whoDecides = z.strictObject({
  ...advice.shape,
  by: z.enum(Object.keys(DECIDERS) as [keyof typeof DECIDERS]),
});
export type WhoDecides = z.infer<typeof whoDecides>;
const partServiceOption = z.strictObject({ ...advice.shape, name: prose, model: modelId.optional() });
export type PartServiceOption = z.infer<typeof partServiceOption>;

/** A real decision, to be laid beside what the aid would have said. */
export const backTestDecision = z.strictObject({
  /** Permanent. */
  id: slug,
  /** The case that tells of it. */
  case: slug,
  /** Who decided, or for whom. */
  council: prose,
  /** When. */
  date: partialDate,
  /** By question; "unknown" where the record does not say. */
  circumstances: z.record(
    questionId,
    z.union([z.string(), z.number(), z.array(z.string())]).describe('an answer to the question, or "unknown"'),
  ),
  /** Criteria of the decision records seen in this one; not in order of weight. */
  priorities: z.array(slug),
  /** The option chosen. */
  chosen: modelId,
  /** Other options that what was chosen could as well be called. */
  chosenAlsoFits: z.array(modelId),
  /** Who took the decision. */
  decidedBy: z.enum(['council', 'ministers', 'both']),
  /** What came of it. */
  outcome: prose,
  /** How it looks now. */
  hindsight: z.enum(['worked', 'mixed', 'failed', 'too-early']),
  /** What is needed to read it rightly. */
  note: prose.optional(),
  ...grounds,
});
export type BackTestDecision = z.infer<typeof backTestDecision>;

export const questionsFile = z.strictObject({ questions: z.array(question) });
export const criteriaFile = z.strictObject({ criteria: z.array(criterion) });
export const performanceFile = z.strictObject({
  performances: z.array(performance),
  adjustments: z.array(adjustment),
  /** Models the form itself puts in an order on a criterion, worst first. */
  declaredOrders: z.array(z.strictObject({ criterion: slug, models: z.array(modelId).min(2), because: prose })),
});
export const rulesFile = z.strictObject({
  /** The day of the rules' last change; printed with every result. */
  version: partialDate,
  rules: z.array(rule),
});
export const adviceFile = z.strictObject({
  /** The first whose condition holds, or may hold, says who decides. */
  whoDecides: z.array(whoDecides),
  /** Options for part of the service, listed and not ranked. */
  partService: z.array(partServiceOption),
  /** What is said beside the order, where it applies. */
  remarks: z.array(advice),
  /** How models combine: an arrangement for the meantime and one for later. */
  meanwhile: z.array(advice),
  /** To settle before going further. */
  beforeYouGo: z.array(advice),
});
export type AdviceFile = z.infer<typeof adviceFile>;
export const backTestFile = z.strictObject({ decisions: z.array(backTestDecision) });

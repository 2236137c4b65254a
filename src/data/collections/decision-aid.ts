import { z } from 'zod';
import type { DecisionAid } from '../../library/decision-aid.ts';
import type { Library } from '../../library/library.ts';
import {
  adjustment,
  backTestDecision,
  condition,
  criterion,
  performance,
  question,
  rule,
  type AdviceFile,
} from '../../schema/decision-aid.ts';
import { prose, slug, sourceKey } from '../../schema/primitives.ts';
import { collection, pick } from '../collection.ts';
import { fullFactRef, groundsStrength } from '../shapes.ts';

const fromAid =
  <T>(read: (aid: DecisionAid) => readonly T[]) =>
  ({ decisionAid }: Library): T[] =>
    decisionAid ? [...read(decisionAid)] : [];

/** How one model does on one criterion. */
const scoreRecord = z.strictObject({
  ...performance.shape,
  /** How well the weakest of its grounds is supported; `none` where it rests on our judgement alone. */
  strength: groundsStrength,
});

const ADVICE_KINDS = [
  'whoDecides',
  'partService',
  'remarks',
  'meanwhile',
  'beforeYouGo',
] as const satisfies (keyof AdviceFile)[];

const adviceRecord = z.strictObject({
  /** Permanent. */
  id: slug,
  /** The list it stands in: who decides, options for part of the service, remarks beside the order, arrangements for the meantime, things to settle first. */
  kind: z.enum(ADVICE_KINDS),
  /** It is given where this holds or may hold; always where it is absent. */
  when: condition.optional(),
  /** What it says. */
  text: prose,
  /** The facts it rests on. */
  facts: z.array(fullFactRef),
  /** Sources it rests on without a fact between. */
  sources: z.array(sourceKey),
  /** The cases it was learnt from. */
  cases: z.array(slug),
});

export const decisionAid = [
  collection({
    id: 'questions',
    title: 'Questions',
    about: 'What the decision aid asks. Everybody may answer “not sure”.',
    record: question,
    key: ['id'],
    leftOutOfTable: ['options'],
    records: fromAid(({ questions }) => questions.map((one) => pick(question, one))),
  }),
  collection({
    id: 'criteria',
    title: 'Criteria',
    about: 'What an option can be judged by: each is a rule (gate), a question (context) or a value to be weighed.',
    record: criterion,
    key: ['id'],
    records: fromAid(({ criteria }) => criteria.map((one) => pick(criterion, one))),
  }),
  collection({
    id: 'scores',
    title: 'Scores',
    about:
      'How each model does on each value, from 0 to 100, as a low, a likely and a high judgement with its grounds.',
    record: scoreRecord,
    key: ['model', 'criterion'],
    records: fromAid(({ performances }) => performances.map((one) => pick(scoreRecord, one))),
  }),
  collection({
    id: 'adjustments',
    title: 'Adjustments',
    about: 'What an answer does to a score.',
    record: adjustment,
    key: ['id'],
    records: fromAid(({ adjustments }) => adjustments.map((one) => pick(adjustment, one))),
  }),
  collection({
    id: 'rules',
    title: 'Rules',
    about: 'What rules an option out, what it needs and what speaks for caution, each dated, with its ground.',
    record: rule,
    key: ['id'],
    records: fromAid(({ rules }) => rules.map((one) => pick(rule, one))),
  }),
  collection({
    id: 'advice',
    title: 'Advice',
    about: 'What the decision aid says beside its order.',
    record: adviceRecord,
    key: ['kind', 'id'],
    records: fromAid(({ advice }) =>
      ADVICE_KINDS.flatMap((kind) =>
        advice[kind].map(({ id, when, text, facts, sources, cases }) => ({
          id,
          kind,
          ...(when ? { when } : {}),
          text,
          facts,
          sources,
          cases,
        })),
      ),
    ),
  }),
  collection({
    id: 'back-test',
    title: 'Back-test',
    about: 'Real decisions with what was known at the time, to be laid beside what the decision aid would have said.',
    record: backTestDecision,
    key: ['id'],
    records: fromAid(({ backTest }) => backTest.map((one) => pick(backTestDecision, one))),
  }),
];

import { z } from 'zod';
import type { JoinedPage, Library } from '../../library/library.ts';
import { modelEvidence } from '../../library/model-evidence.ts';
import { change } from '../../schema/change.ts';
import { evidenceQuestion } from '../../schema/evaluation.ts';
import { guidance, type Guidance } from '../../schema/guidance.ts';
import { model, type Model } from '../../schema/model.ts';
import { policyEvent } from '../../schema/policy-event.ts';
import { slug } from '../../schema/primitives.ts';
import { term } from '../../schema/term.ts';
import { collection, pick } from '../collection.ts';
import { page } from '../shapes.ts';

/** One of the ways in which a service can be run. */
export const modelRecord = z.strictObject({
  ...model.shape,
  /** Its page. */
  page,
  /** How well the model is known, question by question. There is no single mark. */
  ratings: z.array(
    z.strictObject({
      question: evidenceQuestion,
      /** Worked out from studies and cases; `none` where nothing usable was found. */
      rating: z.enum(['strong', 'good', 'limited', 'none']),
      /** The studies it rests on. */
      studies: z.array(slug),
      /** The cases it rests on. */
      cases: z.array(slug),
    }),
  ),
  /** How the model works, in Markdown with citations as Pandoc writes them. */
  text: z.string(),
});

/** A model as it is published. */
export const recordOfModel = (one: JoinedPage<Model>, library: Library): z.infer<typeof modelRecord> => ({
  ...pick(model, one),
  page: `/models/${one.id}/`,
  ratings: modelEvidence(one.id, library).map(({ question, rating, evaluations, cases }) => ({
    question,
    rating,
    studies: evaluations.map(({ id }) => id),
    cases: [...cases],
  })),
  text: one.body.trim(),
});

/** A guide. */
export const guideRecord = z.strictObject({
  /** Permanent. */
  id: slug,
  /** Its page. */
  page,
  ...guidance.shape,
  /** The guide in Markdown, with citations as Pandoc writes them. */
  text: z.string(),
});

/** A guide as it is published. */
export const recordOfGuide = (one: JoinedPage<Guidance>): z.infer<typeof guideRecord> => ({
  id: one.id,
  page: `/guidance/${one.id}/`,
  ...pick(guidance, one),
  text: one.body.trim(),
});

export const models = collection({
  id: 'models',
  title: 'Models',
  about:
    'The ways in which a service can be run: what each is, when it suits, law, control, cost, people, risks, and how well it is known.',
  record: modelRecord,
  key: ['id'],
  leftOutOfTable: ['sections', 'changingNothing', 'casesFor', 'casesAgainst', 'ratings', 'text'],
  records: (library) => [...library.models.values()].map((one) => recordOfModel(one, library)),
});

export const reference = [
  collection({
    id: 'guides',
    title: 'Guides',
    about: 'Guidance by topic: key points, the text, what to have checked.',
    record: guideRecord,
    key: ['id'],
    leftOutOfTable: ['keyPoints', 'cases', 'text'],
    records: ({ guidance: guides }) => [...guides.values()].map(recordOfGuide),
  }),
  collection({
    id: 'terms',
    title: 'Terms',
    about: 'The glossary.',
    record: term,
    key: ['id'],
    records: ({ terms }) => [...terms.values()].map((one) => pick(term, one)),
  }),
  collection({
    id: 'policy-events',
    title: 'Policy events',
    about: 'National events that bear on who runs children’s services.',
    record: policyEvent,
    key: ['id'],
    records: ({ policyEvents }) => policyEvents.map((one) => pick(policyEvent, one)),
  }),
  collection({
    id: 'changes',
    title: 'Changes',
    about: 'What changed in the library, why, and whom it affects.',
    record: change,
    key: ['id'],
    records: ({ changes }) => changes.map((one) => pick(change, one)),
  }),
];

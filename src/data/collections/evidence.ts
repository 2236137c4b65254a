import { z } from 'zod';
import type { JoinedFact } from '../../library/library.ts';
import { evaluation } from '../../schema/evaluation.ts';
import { liveFact, withdrawnFact } from '../../schema/fact.ts';
import { slug } from '../../schema/primitives.ts';
import { source } from '../../schema/source.ts';
import { absoluteRef } from '../../evidence/fact-address.ts';
import { collection, pick } from '../collection.ts';
import { fullFactRef, page, strength } from '../shapes.ts';

const { topic, text, date, sources, confidence } = liveFact.shape;

/** One statement about a case that can be checked, linked and cited by itself. */
export const factRecord = z.strictObject({
  /** Permanent: the case and the number, `doncaster/f12`. Never used again for another fact. */
  id: fullFactRef,
  /** The case it is about. */
  case: slug,
  /** Where it stands on its page. */
  page,
  topic,
  text,
  date,
  sources,
  confidence,
  /** How well it is supported: worked out from its sources, never typed in. `disputed` where sources contradict one another. */
  strength,
});

/** A fact as it is published. */
export const recordOfFact = (fact: JoinedFact): z.infer<typeof factRecord> => ({
  id: fact.ref,
  case: fact.caseId,
  page: `/case-studies/${fact.caseId}/#${fact.id}`,
  topic: fact.topic,
  text: fact.text,
  date: fact.date,
  sources: fact.sources.map(({ id }) => id),
  confidence: fact.confidence,
  strength: fact.strength,
});

const facts = collection({
  id: 'facts',
  title: 'Facts',
  about: 'Single statements about the cases, each with its sources and how well it is supported.',
  record: factRecord,
  key: ['id'],
  records: ({ facts }) => [...facts.values()].map(recordOfFact),
});

const { on, why, replacedBy } = withdrawnFact.shape.withdrawn.shape;

const withdrawnFacts = collection({
  id: 'withdrawn-facts',
  title: 'Withdrawn facts',
  about: 'The tombstones of facts that no longer stand, for those who quoted them.',
  record: z.strictObject({
    /** The id it had, `doncaster/f12`. */
    id: fullFactRef,
    /** The case it was about. */
    case: slug,
    on,
    why,
    replacedBy,
  }),
  key: ['id'],
  records: ({ cases }) =>
    [...cases.values()].flatMap((study) =>
      study.withdrawn.map(({ id, withdrawn: { replacedBy, ...withdrawn } }) => ({
        id: absoluteRef(id, study.id),
        case: study.id,
        ...withdrawn,
        ...(replacedBy ? { replacedBy: absoluteRef(replacedBy, study.id) } : {}),
      })),
    ),
});

const sourceRecord = z.strictObject({
  ...source.shape,
  /** The pages that cite it. */
  citedOn: z.array(page),
});

const theSources = collection({
  id: 'sources',
  title: 'Sources',
  about:
    'Every document that the site cites: what it is, who published it, whether it is an official record and how we saw it.',
  record: sourceRecord,
  key: ['id'],
  records: ({ sources, citedOn }) =>
    [...sources.values()].map((one) => ({ ...pick(source, one), citedOn: [...(citedOn.get(one.id) ?? [])] })),
});

const studies = collection({
  id: 'studies',
  title: 'Studies',
  about:
    'Evaluations and other studies of how services were run: the questions they answer, what they found and their limits.',
  record: evaluation,
  key: ['id'],
  leftOutOfTable: ['findings', 'limits'],
  records: ({ evaluations }) => evaluations.map((one) => pick(evaluation, one)),
});

export const evidence = [facts, withdrawnFacts, theSources, studies];

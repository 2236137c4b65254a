import { z } from 'zod';
import { modelEvidence } from '../../library/model-evidence.ts';
import { CLOSENESS } from '../../schema/authority.ts';
import { evidenceQuestion } from '../../schema/evaluation.ts';
import { MODEL_SECTION_IDS } from '../../schema/model.ts';
import { prose, slug, sourceKey, type SourcedText } from '../../schema/primitives.ts';
import { modelId } from '../../schema/vocabulary.ts';
import { count } from '../shapes.ts';
import { table } from '../table.ts';

/** A numbered statement with its sources. */
const statement = {
  /** Its place in the list, from 1. */
  number: count,
  /** The statement. */
  text: prose,
  /** The sources it rests on. */
  sources: z.array(sourceKey),
};

const pointRow = z.strictObject({
  /** The model. */
  model: modelId,
  /** The part of the page. */
  section: z.enum([...MODEL_SECTION_IDS, 'changingNothing']),
  ...statement,
  /** “unknown”: nothing usable was found, and the text says what is missing. */
  is: z.enum(['known', 'unknown']),
});
type PointRow = z.infer<typeof pointRow>;

const numbered = (points: readonly SourcedText[]) => points.map((point, index) => ({ number: index + 1, ...point }));

export const otherParts = [
  table({
    id: 'model-points',
    title: 'Models, point by point',
    about: 'What the page of each model says, part by part, with its sources; and where nothing usable was found.',
    of: 'models',
    row: pointRow,
    key: ['model', 'section', 'number'],
    refers: { model: 'models' },
    rows: ({ models }) =>
      [...models.values()].flatMap(({ id: model, sections, changingNothing }) => {
        const known = (section: PointRow['section'], points: readonly SourcedText[]): PointRow[] =>
          numbered(points).map((point) => ({ model, section, ...point, is: 'known' }));
        return [
          ...MODEL_SECTION_IDS.flatMap((section): PointRow[] => {
            const part = sections[section];
            return Array.isArray(part)
              ? known(section, part)
              : [{ model, section, number: 1, text: part.note, sources: [], is: 'unknown' }];
          }),
          ...known('changingNothing', changingNothing),
        ];
      }),
  }),
  table({
    id: 'model-ratings',
    title: 'How well each model is known',
    about: 'A rating for each of five questions. There is no single mark for a model.',
    of: 'models',
    row: z.strictObject({
      /** The model. */
      model: modelId,
      /** What the evidence is asked. */
      asked: evidenceQuestion,
      /** Worked out from studies and cases; “none”: nothing usable was found. */
      rating: z.enum(['strong', 'good', 'limited', 'none']),
      /** The studies it rests on. */
      studies: z.array(slug),
      /** The cases it rests on. */
      cases: z.array(slug),
    }),
    key: ['model', 'asked'],
    refers: { model: 'models' },
    rows: (library) =>
      [...library.models.keys()].flatMap((id) => {
        const model = modelId.parse(id);
        return modelEvidence(model, library).map(({ question, rating, evaluations, cases }) => ({
          model,
          asked: question,
          rating,
          studies: evaluations.map((study) => study.id),
          cases: [...cases],
        }));
      }),
  }),
  table({
    id: 'model-cases',
    title: 'Cases for and against each model',
    about: 'Cases that speak for a model and against it, each with the reason.',
    of: 'models',
    row: z.strictObject({
      /** The model. */
      model: modelId,
      /** Whether the case speaks for the model or against it. */
      side: z.enum(['for', 'against']),
      /** The case. */
      case: slug,
      /** Why. */
      because: prose,
    }),
    key: ['model', 'side', 'case'],
    refers: { model: 'models', case: 'cases' },
    rows: ({ models }) =>
      [...models.values()].flatMap(({ id, casesFor, casesAgainst }) => [
        ...casesFor.map((one) => ({ model: id, side: 'for' as const, ...one })),
        ...casesAgainst.map((one) => ({ model: id, side: 'against' as const, ...one })),
      ]),
  }),
  table({
    id: 'neighbours',
    title: 'Statistical neighbours',
    about: 'The ten councils that the Department for Education’s model of May 2025 calls most like each council.',
    of: 'councils',
    row: z.strictObject({
      /** The council. */
      council: slug,
      /** 1 is the closest. */
      rank: count,
      /** Its neighbour. */
      neighbour: slug,
      /** How alike the model calls the two. */
      closeness: z.enum(CLOSENESS),
    }),
    key: ['council', 'rank'],
    refers: { council: 'councils', neighbour: 'councils' },
    rows: ({ authorities }) =>
      [...authorities.values()].flatMap(({ id, neighbours }) =>
        neighbours.map(({ authority, closeness }, index) => ({
          council: id,
          rank: index + 1,
          neighbour: authority,
          closeness,
        })),
      ),
  }),
  table({
    id: 'question-options',
    title: 'Answers to each question',
    about: 'What can be answered to the questions of the decision aid, from least to most where they have an order.',
    of: 'questions',
    row: z.strictObject({
      /** The question. */
      question: z.string(),
      /** Its place in the list, from 1. */
      number: count,
      /** The answer, as files and rules write it. */
      value: z.string(),
      /** The answer in words. */
      label: prose,
      /** What helps to choose it. */
      hint: prose.optional(),
    }),
    key: ['question', 'number'],
    refers: { question: 'questions' },
    rows: ({ decisionAid }) =>
      (decisionAid?.questions ?? []).flatMap(({ id, options }) =>
        options.map(({ value, label, hint }, index) => ({ question: id, number: index + 1, value, label, hint })),
      ),
  }),
  table({
    id: 'study-points',
    title: 'Studies, point by point',
    about: 'What each study found, and its limits.',
    of: 'studies',
    row: z.strictObject({
      /** The study. */
      study: slug,
      /** A finding, or a limit of the study. */
      kind: z.enum(['finding', 'limit']),
      ...statement,
    }),
    key: ['study', 'kind', 'number'],
    refers: { study: 'studies' },
    rows: ({ evaluations }) =>
      evaluations.flatMap(({ id, findings, limits }) => [
        ...numbered(findings).map((point) => ({ study: id, kind: 'finding' as const, ...point })),
        ...numbered(limits).map((point) => ({ study: id, kind: 'limit' as const, ...point })),
      ]),
  }),
  table({
    id: 'guide-points',
    title: 'Key points of each guide',
    about: 'What a reader with one minute must take away from each guide.',
    of: 'guides',
    row: z.strictObject({
      /** The guide. */
      guide: slug,
      ...statement,
    }),
    key: ['guide', 'number'],
    refers: { guide: 'guides' },
    rows: ({ guidance }) =>
      [...guidance.values()].flatMap(({ id, keyPoints }) =>
        numbered(keyPoints).map((point) => ({ guide: id, ...point })),
      ),
  }),
];

import { z } from 'zod';
import { fullDate, prose, slug, sourcedText } from './primitives.ts';
import { modelId } from './vocabulary.ts';

const points = z.array(sourcedText).min(1);

/** The anatomy of every model page: heading and the question each part answers. */
export const MODEL_SECTIONS = {
  definition: { title: 'What it is', short: 'What it is' },
  whoDecides: { title: 'Who decides', short: 'Who decides' },
  suitsWhen: { title: 'When it suits', short: 'Suits' },
  doesNotSuitWhen: { title: 'When it does not', short: 'Does not suit' },
  law: { title: 'Law', short: 'Law' },
  control: { title: 'The council’s control', short: 'Control' },
  independence: { title: 'Independence of the service', short: 'Independence' },
  contractLength: { title: 'Length of the agreement', short: 'Length' },
  setUpTime: { title: 'Time to set up', short: 'Time' },
  setUpCost: { title: 'Cost to set up', short: 'Set-up cost' },
  runningCost: { title: 'Cost to run', short: 'Running cost' },
  people: { title: 'People', short: 'People' },
  tax: { title: 'Tax', short: 'Tax' },
  ending: { title: 'How it ends', short: 'Ending' },
  risks: { title: 'Risks', short: 'Risks' },
  evidenceGaps: { title: 'What is not known', short: 'Not known' },
} as const;
export type ModelSectionId = keyof typeof MODEL_SECTIONS;
/** The parts of the anatomy, in order; each id is also its fragment on a model page. */
export const MODEL_SECTION_IDS = Object.keys(MODEL_SECTIONS) as ModelSectionId[];

/** A part of the anatomy: what the sources say, or that nothing usable was found. */
const section = z.union([points, z.strictObject({ is: z.literal('unknown'), note: prose })]);

/** `content/models/<id>.mdx`, front matter. The body says in plain words how the model works. */
export const model = z.strictObject({
  /** Permanent. */
  id: modelId,
  /** The page's title. */
  title: prose.max(90),
  /** The answer first: one or two sentences without law, dates or figures. */
  summary: prose.max(320),
  /** Where it stands in lists: from the least change to the most. */
  order: z.int().positive(),
  /** What officers call it. */
  aliases: z.array(prose),
  /** A state of affairs rather than a choice (commissioner-led), or a choice open to a council. */
  choice: z.enum(['open', 'state', 'part-service']),
  /** The parts of the page: points with their sources, or that nothing usable was found. */
  sections: z.strictObject(
    Object.fromEntries(MODEL_SECTION_IDS.map((id) => [id, section])) as Record<ModelSectionId, typeof section>,
  ),
  /** What staying as you are would mean beside this model. */
  changingNothing: points,
  /** Cases of this library that speak for it and against it, each with the reason. */
  casesFor: z.array(z.strictObject({ case: slug, because: prose })),
  /** The same against it. */
  casesAgainst: z.array(z.strictObject({ case: slug, because: prose })),
  /** What no source here settles and a lawyer or accountant must check. */
  checkWith: z.array(prose).min(1),
  /** The day the whole page was last checked against its sources. */
  lastChecked: fullDate,
});
export type Model = z.infer<typeof model>;

import { z } from 'zod';
import { countStrengths } from '../../evidence/strength.ts';
import { completeness } from '../../library/attributes.ts';
import type { JoinedCase } from '../../library/library.ts';
import { caseStudy } from '../../schema/case-study.ts';
import { slug } from '../../schema/primitives.ts';
import { modelId } from '../../schema/vocabulary.ts';
import { withAbsoluteFacts } from '../absolute-facts.ts';
import { collection, pick } from '../collection.ts';
import { count, page } from '../shapes.ts';

/** One arrangement, tried or proposed, with all that its page says but for the facts, which are a collection of their own. */
export const caseRecord = z.strictObject({
  /** Permanent. */
  id: slug,
  /** Its page. */
  page,
  ...caseStudy.shape,
  /** The models of its phases, each once, in order of time. */
  models: z.array(modelId),
  /** How many of its facts stand at each strength. */
  factsByStrength: z.strictObject({ strong: count, good: count, limited: count, disputed: count }),
  /** Its main attributes, counted by what is known of them; those that do not apply are left out. */
  completeness: z.strictObject({ known: count, unknown: count, disputed: count }),
  /** The story in Markdown, with citations as Pandoc writes them: `[@source-id]`. */
  story: z.string(),
});

/** A case as it is published. */
export const recordOfCase = (study: JoinedCase): z.infer<typeof caseRecord> => ({
  id: study.id,
  page: `/case-studies/${study.id}/`,
  ...withAbsoluteFacts(pick(caseStudy, study), study.id),
  models: study.models,
  factsByStrength: countStrengths(study.facts.map(({ strength }) => strength)),
  completeness: completeness(study),
  story: study.story.trim(),
});

export const cases = collection({
  id: 'cases',
  title: 'Case studies',
  about:
    'Arrangements, tried or proposed: who ran the service when, why, how it was governed and paid for, how it went and how it ended.',
  record: caseRecord,
  key: ['id'],
  leftOutOfTable: [
    'councils',
    'provider',
    'phases',
    'status',
    'why',
    'scope',
    'contract',
    'governance',
    'workforce',
    'money',
    'inspections',
    'timeline',
    'wentWell',
    'wentBadly',
    'lessons',
    'transferable',
    'local',
    'disputed',
    'unknown',
    'startingPoint',
    'related',
    'story',
  ],
  records: ({ cases }) => [...cases.values()].map(recordOfCase),
});

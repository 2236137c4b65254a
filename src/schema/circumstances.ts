import { z } from 'zod';
import { sourced, type Sourced } from './sourced.ts';
import { grade, modelId } from './vocabulary.ts';

/**
 * The circumstances in which a decision was taken: the very questions and answers of the decision aid,
 * so that a council can be laid beside the cases. Words for them are in `content/decision-aid/questions.yaml`.
 */
export const CIRCUMSTANCES = {
  statutory_direction: z.enum([
    'none',
    'adviser-or-notice',
    'direction-with-commissioner',
    'direction-requiring-independence',
    'trust-directed',
    'whole-council-commissioners',
  ]),
  latest_ofsted: grade,
  main_problems: z
    .array(
      z.enum([
        'leadership',
        'practice',
        'workforce',
        'wider-council',
        'money',
        'demand',
        'partners',
        'scale',
        'education',
        'accountability',
        'arrangement-ending',
        'nothing-broken',
      ]),
    )
    .min(1),
  leadership_capacity: z.enum(['yes', 'partly', 'no']),
  wider_council_stability: z.enum(['stable', 'recovering', 'unstable', 'in-intervention']),
  finance: z.enum(['stable', 'under-pressure', 'severe']),
  willing_strong_council_nearby: z.enum(['yes', 'no']),
  willing_nhs_partner: z.enum(['yes', 'no']),
  neighbour_wants_to_share: z.enum(['yes', 'no']),
  time_pressure: z.enum(['low', 'some', 'high']),
  /** Persons aged 0 to 17. */
  children_0_17: z.int().positive(),
  reorganisation_expected: z.enum(['split', 'merge', 'both', 'yes', 'no']),
  current_arrangement: modelId,
  scope: z.enum([
    'social-care',
    'social-care-and-early-help',
    'social-care-with-health',
    'whole-childrens-services',
    'whole-childrens-services-with-health',
    'senior-posts-for-children-and-adults',
    'part-of-the-service',
  ]),
} as const;
export type CircumstanceId = keyof typeof CIRCUMSTANCES;

type SourcedShape = { [K in CircumstanceId]: z.ZodType<Sourced<z.infer<(typeof CIRCUMSTANCES)[K]>>> };

/** Every circumstance of a case, each known with its facts or plainly unknown. */
export const startingPoint = z.strictObject(
  Object.fromEntries(Object.entries(CIRCUMSTANCES).map(([id, type]) => [id, sourced(type)])) as unknown as SourcedShape,
);
export type StartingPoint = z.infer<typeof startingPoint>;

import type { BundledSource } from '../aid-bundle.ts';

/** The sources of the method, under the keys of the bibliography where it has them, so that none is listed twice. */
export const METHOD_SOURCES = {
  'lahdelma-and-salminen-2001': {
    text: 'Lahdelma, R. and Salminen, P. (2001) ‘SMAA-2: stochastic multicriteria acceptability analysis for group decision making’, Operations Research, 49(3), pp. 444–454. Available at: https://doi.org/10.1287/opre.49.3.444.11220.',
    short: 'Lahdelma and Salminen, 2001',
    url: 'https://doi.org/10.1287/opre.49.3.444.11220',
  },
  'department-for-communities-and-local-governm-2009-01': {
    text: 'Department for Communities and Local Government (2009) Multi-criteria analysis: a manual. London: Communities and Local Government Publications.',
    short: 'Department for Communities and Local Government, 2009',
  },
  'hm-treasury-2024-05-16': {
    text: 'HM Treasury (2024) Use of multi-criteria decision analysis in options appraisal of economic cases. Available at: https://gov.uk/government/publications/green-book-supplementary-guidance-multi-criteria-decision-analysis/use-of-multi-criteria-decision-analysis-in-options-appraisal-of-economic-cases.',
    short: 'HM Treasury, 2024',
    url: 'https://gov.uk/government/publications/green-book-supplementary-guidance-multi-criteria-decision-analysis/use-of-multi-criteria-decision-analysis-in-options-appraisal-of-economic-cases',
  },
} as const satisfies Record<string, BundledSource>;

export type MethodSource = keyof typeof METHOD_SOURCES;

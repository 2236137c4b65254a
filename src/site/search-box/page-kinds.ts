/** The kinds of page that search tells apart, with their names. */
export const PAGE_KINDS = {
  'case-study': 'Case study',
  model: 'Model',
  guidance: 'Guidance',
  council: 'Council',
  comparison: 'Comparison',
  source: 'Sources',
  reference: 'Reference',
} as const;
export type PageKind = keyof typeof PAGE_KINDS;

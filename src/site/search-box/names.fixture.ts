import type { NamedPlace } from './site-names.ts';

/** A few names, as a site might have them. */
export const PLACES: readonly NamedPlace[] = [
  { path: '/councils/northshire/', kind: 'council', name: 'Northshire', also: ['Northshire County Council'] },
  { path: '/councils/isle-of-wight/', kind: 'council', name: 'Isle of Wight', also: ['Isle of Wight Council', 'iow'] },
  {
    path: '/case-studies/northshire/',
    kind: 'case-study',
    name: 'Northshire',
    also: ['Northshire: a trust that ended'],
  },
  { path: '/models/section-75-nhs/', kind: 'model', name: 'Section 75 partnership with the NHS', also: ['section 75'] },
  { path: '/glossary/#tupe', kind: 'reference', name: 'TUPE', also: ['transfer of undertakings'] },
];

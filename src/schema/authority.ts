import { z } from 'zod';
import { fullDate, partialDate, prose, slug } from './primitives.ts';
import { grade } from './vocabulary.ts';

export const AUTHORITY_TYPES = {
  county: 'county council',
  unitary: 'unitary council',
  metropolitan: 'metropolitan borough',
  'london-borough': 'London borough',
} as const;

export const REGIONS = [
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'South East',
  'South West',
  'West Midlands',
  'Yorkshire and The Humber',
] as const;

/** How alike DfE's model calls two authorities. */
export const CLOSENESS = ['extremely close', 'very close', 'close', 'somewhat close', 'not close'] as const;

/** One graded inspection, as Ofsted's statistics or, later, a published scrape gives it. */
export const gradedInspection = z.strictObject({
  /** The framework, whose judgements the fields below are. */
  framework: z.enum(['SLAC', 'CPI', 'TLAC', 'SIF', 'ILACS']),
  /** What sort of inspection it was. */
  type: z.enum([
    'full',
    're-inspection',
    're-inspection (safeguarding)',
    're-inspection (looked after)',
    'standard',
    'short',
  ]),
  /** The first day on site. */
  started: fullDate.optional(),
  /** The last day on site. */
  ended: fullDate.optional(),
  /** When the report came out. */
  published: fullDate,
  /** Absent where the framework gave none. */
  overall: grade.optional(),
  /** Leaders and managers. */
  leadership: grade.optional(),
  /** Children who need help and protection. */
  helpAndProtection: grade.optional(),
  /** Children in care; with care leavers until January 2023. */
  childrenInCare: grade.optional(),
  /** Care leavers, judged apart in SIF and again from January 2023. */
  careLeavers: grade.optional(),
  /** Adoption, in SIF alone. */
  adoption: grade.optional(),
  /** The local safeguarding children board, in SIF alone. */
  lscb: grade.optional(),
  /** Official statistics, or the published scrape of June 2026: a machine read it from the report. */
  origin: z.enum(['official', 'scrape']),
});

/** `content/authorities/<slug>.yaml`: an authority now responsible for children's services. */
export const authority = z.strictObject({
  /** Permanent; its address. */
  id: slug,
  /** DfE's three-digit code; stable through boundary changes. */
  laCode: z.string().regex(/^\d{3}$/),
  /** ONS code as at 2023-24. */
  gssCode: z.string().regex(/^E\d{8}$/),
  /** Short name, as in "Doncaster". */
  name: prose,
  /** The council's own full name. */
  councilName: prose,
  /** What kind of council it is. */
  type: z.enum(Object.keys(AUTHORITY_TYPES) as [keyof typeof AUTHORITY_TYPES, ...(keyof typeof AUTHORITY_TYPES)[]]),
  /** The region of England. */
  region: z.enum(REGIONS),
  /** A point inside its largest part, degrees. */
  latitude: z.number().min(49).max(56),
  /** Degrees east; most of England lies west of nought. */
  longitude: z.number().min(-7).max(2),
  /** Square kilometres. */
  areaKm2: z.number().positive(),
  /** Persons, mid-2024. */
  population: z.int().positive(),
  /** Persons aged 0 to 17, mid-2024. */
  children: z.int().positive(),
  /** Per cent of all ages, mid-2024. */
  childrenShare: z.number().min(0).max(100),
  /** How urban or rural, by mySociety’s composite classification. */
  rurality: prose,
  /** Index of Multiple Deprivation 2025, average score: higher is more deprived. */
  deprivationScore: z.number(),
  /** Rank among the 153 by that score, worked out here; 1 is the most deprived. */
  deprivationRank: z.int().min(1).max(153),
  /** Published for the district itself, or worked out here from the districts of a county. */
  deprivationBasis: z.enum(['official-district', 'derived-from-districts']),
  /** Share of children in income-deprived families, 0 to 1 (IDACI 2025). */
  childPoverty: z.number().min(0).max(1),
  /** DfE's ten statistical neighbours of May 2025, closest first. */
  neighbours: z.array(z.strictObject({ authority: slug, closeness: z.enum(CLOSENESS) })).length(10),
  /** Its page at Ofsted. */
  ofstedPage: z.url().optional(),
  inspections: z.array(gradedInspection),
});
export type Authority = z.infer<typeof authority>;

/** `content/former-authorities.yaml`: authorities that no longer exist, with their successors. */
export const formerAuthority = z.strictObject({
  /** Permanent. */
  id: slug,
  /** DfE’s three-digit code. */
  laCode: z.string().regex(/^\d{3}$/),
  /** Short name. */
  name: prose,
  /** The first day of the new arrangement. */
  ended: partialDate,
  /** The councils that took over. */
  successors: z.array(slug).min(1),
  /** The region of England. */
  region: z.enum(REGIONS),
  inspections: z.array(gradedInspection),
});
export type FormerAuthority = z.infer<typeof formerAuthority>;
export const formerAuthoritiesFile = z.strictObject({ authorities: z.array(formerAuthority) });

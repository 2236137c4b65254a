import type { Authority } from '../schema/authority.ts';
import { FRAMEWORKS, type Grade } from '../schema/vocabulary.ts';

type GradedInspection = Authority['inspections'][number];
type JudgementField = 'leadership' | 'helpAndProtection' | 'childrenInCare' | 'careLeavers' | 'adoption' | 'lscb';

/** Ofsted's files give one column to judgements that each framework named in its own way. */
const NAMES: Record<GradedInspection['framework'], Partial<Record<JudgementField, string>>> = {
  SLAC: {
    helpAndProtection: FRAMEWORKS.SLAC.judgements.safeguarding,
    childrenInCare: FRAMEWORKS.SLAC.judgements['looked-after-children'],
  },
  CPI: {},
  TLAC: {},
  SIF: {
    leadership: FRAMEWORKS.SIF.judgements.leadership,
    helpAndProtection: FRAMEWORKS.SIF.judgements['help-and-protection'],
    childrenInCare: FRAMEWORKS.SIF.judgements['looked-after-and-permanence'],
    careLeavers: FRAMEWORKS.SIF.judgements['care-leavers'],
    adoption: FRAMEWORKS.SIF.judgements.adoption,
    lscb: FRAMEWORKS.SIF.judgements.lscb,
  },
  ILACS: {
    leadership: FRAMEWORKS.ILACS.judgements['impact-of-leaders'],
    helpAndProtection: FRAMEWORKS.ILACS.judgements['help-and-protection'],
    childrenInCare: FRAMEWORKS.ILACS.judgements['children-in-care-and-care-leavers'],
    careLeavers: FRAMEWORKS.ILACS.judgements['care-leavers'],
  },
};
const TYPES: Record<GradedInspection['type'], string> = {
  full: 'Full inspection',
  're-inspection': 'Re-inspection',
  're-inspection (safeguarding)': 'Re-inspection of safeguarding',
  're-inspection (looked after)': 'Re-inspection of services for looked-after children',
  standard: 'Standard inspection',
  short: 'Short inspection',
};

/** One inspection as a page prints it. */
export interface JudgementRow {
  published: string;
  /** The first day, where it is known. */
  started?: string;
  framework: string;
  type: string;
  /** Absent where the framework, or the rules since April 2026, give none. */
  overall?: Grade;
  judgements: { name: string; grade: Grade }[];
  /** Collected by a machine from reports, not Ofsted's statistics. */
  unofficial: boolean;
}

/** A council's graded inspections, newest first, each with its framework's own names of judgements. */
export function judgementHistory(inspections: readonly GradedInspection[]): JudgementRow[] {
  return inspections
    .map((item): JudgementRow => {
      const names = namesOf(item);
      return {
        published: item.published,
        ...(item.started ? { started: item.started } : {}),
        framework: FRAMEWORKS[item.framework].name,
        type: TYPES[item.type],
        ...(item.overall ? { overall: item.overall } : {}),
        judgements: (Object.keys(names) as JudgementField[]).flatMap((field) => {
          const grade = item[field];
          const name = names[field];
          return grade && name ? [{ name, grade }] : [];
        }),
        unofficial: item.origin === 'scrape',
      };
    })
    .sort((a, b) => b.published.localeCompare(a.published));
}

/** The day of the newest report on file: up to it, a grade that has no successor stood. */
export const newestReport = (authorities: Iterable<Authority>): string =>
  [...authorities]
    .flatMap(({ inspections }) => inspections.map(({ published }) => published))
    .sort()
    .at(-1) ?? '';

/** Since January 2023 care leavers have a judgement of their own, and children in care are named alone. */
function namesOf(item: GradedInspection): Partial<Record<JudgementField, string>> {
  return item.framework === 'ILACS' && item.careLeavers
    ? { ...NAMES.ILACS, childrenInCare: FRAMEWORKS.ILACS.judgements['children-in-care'] }
    : NAMES[item.framework];
}

import { RECORDED_CRITERIA } from '../../library/rules/aid-criteria.ts';
import type { Criterion } from '../../schema/decision-aid.ts';

type RecordedCriterion = (typeof RECORDED_CRITERIA)[number];

/** The criteria of the decision records in words. */
const NAMES: Record<RecordedCriterion, string> = {
  'cost-and-savings': 'Cost and savings',
  'control-and-accountability': 'Control and accountability',
  'risk-and-disruption': 'Risk and disruption',
  'integration-with-partners': 'Integration with partners',
  'outcomes-and-pace': 'Outcomes and pace',
  'independence-and-clean-break': 'Independence and a clean break',
  'leadership-capacity': 'Leadership capacity',
  'contract-length-and-notice': 'Contract length and notice',
  'time-to-implement': 'Time to implement',
  'dfe-requirement': 'What the Department for Education requires',
  'income-and-trading': 'Income and trading',
  'procurement-route': 'Procurement route',
  'partner-availability': 'Availability of a partner',
  'contract-performance-and-ofsted': 'Contract performance and inspection',
  'staff-terms-and-pensions': 'Staff terms and pensions',
  'tax-and-vat': 'Tax and VAT',
  'ethos-and-asset-lock': 'Ethos and asset lock',
  'duplication-of-governance': 'Duplication of governance',
  'support-services-burden': 'Burden of support services',
  'resilience-and-scale': 'Resilience and scale',
  'legal-exclusions': 'Functions that cannot legally move',
};

/** Records of real decisions, from 2011 to 2025, in which the criteria were looked for. */
export const RECORDS = 24;

/** In how many of the records each criterion was seen: a minimum, since most full papers were not. Named one by one in the guide on options appraisals. */
const SEEN_IN: Record<RecordedCriterion, number> = {
  'cost-and-savings': 15,
  'control-and-accountability': 11,
  'risk-and-disruption': 9,
  'integration-with-partners': 8,
  'outcomes-and-pace': 6,
  'independence-and-clean-break': 6,
  'leadership-capacity': 6,
  'contract-length-and-notice': 5,
  'time-to-implement': 4,
  'dfe-requirement': 4,
  'income-and-trading': 4,
  'procurement-route': 3,
  'partner-availability': 3,
  'contract-performance-and-ofsted': 3,
  'staff-terms-and-pensions': 3,
  'tax-and-vat': 2,
  'ethos-and-asset-lock': 2,
  'duplication-of-governance': 2,
  'support-services-burden': 1,
  'resilience-and-scale': 1,
  'legal-exclusions': 1,
};

const isRecorded = (id: string): id is RecordedCriterion => id in NAMES;

/** A criterion of the decision records in words; its id where there is none of that name. */
export const recordedName = (id: string): string => (isRecorded(id) ? NAMES[id] : id);

/** A criterion of the decision records, with the criteria of the aid that it became. */
export interface PlacedCriterion {
  id: RecordedCriterion;
  name: string;
  /** Of how many records. */
  seenIn: number;
  class: Criterion['class'];
  /** One, or several of one class. */
  became: readonly Criterion[];
}

/** Where each criterion of the decision records went. Throws on one that went nowhere, which the content rules stop. */
export const placedCriteria = (criteria: readonly Criterion[]): PlacedCriterion[] =>
  RECORDED_CRITERIA.map((id) => {
    const became = criteria.filter(({ from }) => from.includes(id));
    if (!became[0]) throw new Error(`the criterion "${id}" of the decision records is in no class of the decision aid`);
    return { id, name: NAMES[id], seenIn: SEEN_IN[id], class: became[0].class, became };
  });

/** The classes of criteria: what each does in the aid. */
export const CLASSES: Record<Criterion['class'], { name: string; what: string }> = {
  gate: { name: 'Gate', what: 'A rule: it binds or it does not, so it is never weighed.' },
  context: { name: 'Context', what: 'A question: it says where you start from, and acts through the rules.' },
  value: { name: 'Value', what: 'Weighed: you say how much it matters.' },
};
export const CLASS_IDS = Object.keys(CLASSES) as Criterion['class'][];

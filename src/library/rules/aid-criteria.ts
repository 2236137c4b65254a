import { counted } from '../../print.ts';
import type { Problem } from '../problems.ts';
import { place, type Rule } from './rule.ts';

/** The criteria seen in the 24 records of real decisions. Each is in one class of the decision aid, and in one only. */
export const RECORDED_CRITERIA = [
  'cost-and-savings',
  'control-and-accountability',
  'risk-and-disruption',
  'integration-with-partners',
  'outcomes-and-pace',
  'independence-and-clean-break',
  'leadership-capacity',
  'contract-length-and-notice',
  'time-to-implement',
  'dfe-requirement',
  'income-and-trading',
  'procurement-route',
  'partner-availability',
  'contract-performance-and-ofsted',
  'staff-terms-and-pensions',
  'tax-and-vat',
  'ethos-and-asset-lock',
  'duplication-of-governance',
  'support-services-burden',
  'resilience-and-scale',
  'legal-exclusions',
] as const;

/** More values than a person can weigh. */
const MOST_VALUES = 8;

/** A criterion of the decision records that is in no class of the decision aid or in two, and a value without anchors. */
export const aidCriteria: Rule = {
  id: 'aid-criteria',
  check: ({ decisionAid }) =>
    decisionAid.criteria.flatMap((piece): Problem[] => {
      const { criteria } = piece.value;
      const values = criteria.filter((criterion) => criterion.class === 'value');
      const classesOf = (id: string): string[] => [
        ...new Set(criteria.filter(({ from }) => from.includes(id)).map((criterion) => criterion.class)),
      ];
      const known: ReadonlySet<string> = new Set(RECORDED_CRITERIA);
      return [
        ...RECORDED_CRITERIA.filter((id) => classesOf(id).length !== 1).map((id) => ({
          rule: 'aid-criteria',
          ...place(piece, ['criteria']),
          found: `"${id}" in ${counted(classesOf(id).length, 'class', 'classes')}`,
          allowed: 'one class: gate, context or value',
          mend: 'name it under `from` of criteria of one class',
        })),
        ...criteria.flatMap(({ from }, index) =>
          from
            .filter((id) => !known.has(id))
            .map((id) => ({
              rule: 'aid-criteria',
              ...place(piece, ['criteria', index, 'from']),
              found: `"${id}"`,
              allowed: RECORDED_CRITERIA.join(', '),
              mend: 'name a criterion of the decision records',
            })),
        ),
        ...(values.length > MOST_VALUES
          ? [
              {
                rule: 'aid-criteria',
                ...place(piece, ['criteria']),
                found: `${values.length} values`,
                allowed: `at most ${MOST_VALUES}`,
                mend: 'merge two, or make one a rule or a question',
              },
            ]
          : []),
        ...criteria.flatMap((criterion, index) =>
          criterion.class === 'value' && !criterion.anchors
            ? [
                {
                  rule: 'aid-criteria',
                  ...place(piece, ['criteria', index]),
                  found: `the value "${criterion.id}" without anchors`,
                  allowed: 'what 0 and 100 mean',
                  mend: 'add anchors: worst and best',
                },
              ]
            : [],
        ),
      ];
    }),
};

import { numberReferences, type CitedAt, type References } from '../../evidence/references.ts';
import type { DecisionAid } from '../../library/decision-aid.ts';
import type { Criterion, Grounds, Rule } from '../../schema/decision-aid.ts';
import type { MethodSource } from '../report/method-sources.ts';
import { itemId } from './places.ts';
import { EFFECT_IDS } from './rule-words.ts';

/** The official guidance on multi-criteria analysis that the method follows, by key of the bibliography. */
export const OFFICIAL_GUIDANCE = [
  'department-for-communities-and-local-governm-2009-01',
  'hm-treasury-2024-05-16',
] as const satisfies readonly MethodSource[];

/** The part of the method's page that says what guidance it follows. */
export const GUIDANCE_PART = { id: 'guidance', label: 'the guidance it follows' };

const citedBy = ({ sources }: Pick<Grounds, 'sources'>, id: string, label: string): CitedAt[] =>
  sources.map((key) => ({ key, at: { id, label } }));

/** The criteria of a class, in the order of the aid. */
export const criteriaOf = (
  { criteria }: Pick<DecisionAid, 'criteria'>,
  ...classes: readonly Criterion['class'][]
): Criterion[] => criteria.filter((criterion) => classes.includes(criterion.class));

/** The numbered references of the page of the method: its criteria as listed, then the guidance it follows. */
export function methodReferences(aid: Pick<DecisionAid, 'criteria'>): References {
  return numberReferences([
    ...[...criteriaOf(aid, 'gate', 'context'), ...criteriaOf(aid, 'value')].flatMap((criterion) =>
      citedBy(criterion, itemId.criterion(criterion.id), criterion.name),
    ),
    ...OFFICIAL_GUIDANCE.map((key) => ({ key, at: GUIDANCE_PART })),
  ]);
}

/** What is printed of one criterion on the page of scores, in the order of the page. */
export interface CriterionScores {
  criterion: Criterion;
  performances: DecisionAid['performances'];
  adjustments: DecisionAid['adjustments'];
  declaredOrder: DecisionAid['declaredOrders'][number] | undefined;
}

/** The scores by criterion: performances and adjustments in the order of the options. */
export function scoresByCriterion(aid: DecisionAid): CriterionScores[] {
  const place = new Map(aid.options.map(({ id }, index): [string, number] => [id, index]));
  const inOrder = <T extends { model: string; criterion: string }>(items: readonly T[], criterion: string): T[] =>
    items
      .filter((item) => item.criterion === criterion)
      .sort((a, b) => (place.get(a.model) ?? 0) - (place.get(b.model) ?? 0));
  return criteriaOf(aid, 'value').map((criterion) => ({
    criterion,
    performances: inOrder(aid.performances, criterion.id),
    adjustments: inOrder(aid.adjustments, criterion.id),
    declaredOrder: aid.declaredOrders.find((one) => one.criterion === criterion.id),
  }));
}

/** The numbered references of the page of scores. */
export function scoresReferences(aid: DecisionAid): References {
  const names = new Map(aid.options.map(({ id, name }): [string, string] => [id, name]));
  return numberReferences(
    scoresByCriterion(aid).flatMap(({ criterion, performances, adjustments }) => [
      ...performances.flatMap((one) =>
        citedBy(
          one,
          itemId.performance(criterion.id, one.model),
          `${criterion.name}: ${names.get(one.model) ?? one.model}`,
        ),
      ),
      ...adjustments.flatMap((one) => citedBy(one, itemId.adjustment(one.id), `the adjustment ${one.id}`)),
    ]),
  );
}

/** The rules by effect, firmest first, each in the order of the aid. */
export const rulesByEffect = ({ rules }: Pick<DecisionAid, 'rules'>): { effect: Rule['effect']; rules: Rule[] }[] =>
  EFFECT_IDS.map((effect) => ({ effect, rules: rules.filter((rule) => rule.effect === effect) }));

/** The numbered references of the page of rules. */
export const rulesReferences = (aid: Pick<DecisionAid, 'rules'>): References =>
  numberReferences(
    rulesByEffect(aid).flatMap(({ rules }) =>
      rules.flatMap((rule) => citedBy(rule, itemId.rule(rule.id), `the rule ${rule.id}`)),
    ),
  );

import { groundsStrength, type GroundsStrength } from '../decision-aid.ts';
import { absoluteRef } from '../../evidence/fact-address.ts';
import { factStrength, type Strength } from '../../evidence/strength.ts';
import type { Performance } from '../../schema/decision-aid.ts';
import type { Problem } from '../problems.ts';
import type { Content, Located } from '../read-content.ts';
import { place, type Rule } from './rule.ts';

/** The narrowest range for what rests on such evidence, in points of 100. Disputed spans both versions, which no rule can read. */
const NARROWEST: Record<GroundsStrength, number> = { strong: 10, good: 20, limited: 40, disputed: 40, none: 100 };

/**
 * A performance that claims to know more than its evidence allows, one that is missing or stands twice, and one that
 * breaks an order that the form itself declares.
 */
export const aidPerformance: Rule = {
  id: 'aid-performance',
  check(content) {
    const [criteria] = content.decisionAid.criteria;
    const [file] = content.decisionAid.performance;
    if (!criteria || !file) return [];
    const values = criteria.value.criteria.filter((criterion) => criterion.class === 'value').map(({ id }) => id);
    const options = content.models.filter(({ value }) => value.choice === 'open').map(({ value }): string => value.id);
    const strength = strengthIn(content);
    const { performances, declaredOrders, adjustments } = file.value;
    const tell = (path: (string | number)[], found: string, allowed: string, mend: string): Problem => ({
      rule: 'aid-performance',
      ...place(file, path),
      found,
      allowed,
      mend,
    });
    const name = ({ model, criterion }: Pick<Performance, 'model' | 'criterion'>): string => `${model} on ${criterion}`;

    return [
      ...options.flatMap((model) =>
        values
          .map((criterion) => ({
            model,
            criterion,
            times: performances.filter((one) => one.model === model && one.criterion === criterion).length,
          }))
          .filter(({ times }) => times !== 1)
          .map(({ criterion, times }) =>
            tell(
              ['performances'],
              `${times} performances of ${model} on ${criterion}`,
              'one',
              times === 0 ? 'add it; where nothing is known, from 0 to 100' : 'keep one',
            ),
          ),
      ),
      ...[
        ...performances.map((one, index) => ({ one, path: ['performances', index] })),
        ...adjustments.map((one, index) => ({ one, path: ['adjustments', index] })),
      ].flatMap(({ one, path }) =>
        options.includes(one.model) && values.includes(one.criterion)
          ? []
          : [tell(path, name(one), 'an option and a criterion that is weighed', 'mend the model or the criterion')],
      ),
      ...performances.flatMap((one, index) => {
        const its = strength(one);
        const width = one.high - one.low;
        if (one.low > one.likely || one.likely > one.high)
          return [
            tell(
              ['performances', index, 'likely'],
              `${one.low}, ${one.likely}, ${one.high}`,
              'low, likely and high in that order',
              'put them in order',
            ),
          ];
        return width >= NARROWEST[its]
          ? []
          : [
              tell(
                ['performances', index],
                `${name(one)}, ${width} points wide`,
                `at least ${NARROWEST[its]}, since the weakest evidence is ${its === 'none' ? 'none at all' : its}`,
                'widen the range, or cite better evidence',
              ),
            ];
      }),
      ...declaredOrders.flatMap(({ criterion, models }, index) =>
        models.slice(1).flatMap((better, place_) => {
          const worse = models[place_];
          const find = (model: string | undefined): Performance | undefined =>
            performances.find((one) => one.model === model && one.criterion === criterion);
          const [low, high] = [find(worse), find(better)];
          if (!low || !high || (low.low <= high.low && low.likely <= high.likely && low.high <= high.high)) return [];
          return [
            tell(
              ['declaredOrders', index],
              `${better} below ${worse ?? ''} on ${criterion}`,
              'low, likely and high each at least as high as of the model before it',
              'mend the performances, or the order',
            ),
          ];
        }),
      ),
    ];
  },
};

/** The strength of some grounds, from content that is not joined yet. */
function strengthIn(content: Content): (one: Performance) => GroundsStrength {
  const sources = new Map(content.sources.map(({ value }) => [value.id, value]));
  const disputed = new Set(
    content.cases.flatMap((entry) =>
      entry.value.disputed.flatMap(({ facts = [] }) => facts.map((ref) => absoluteRef(ref, entry.id))),
    ),
  );
  const facts = new Map<string, Strength>();
  for (const entry of content.cases) {
    for (const { value } of entry.facts as readonly Located<(typeof entry.facts)[number]['value']>[]) {
      if ('withdrawn' in value) continue;
      const ref = absoluteRef(value.id, entry.id);
      const its = value.sources.flatMap((key) => sources.get(key) ?? []);
      facts.set(ref, factStrength(its, { confidence: value.confidence, disputed: disputed.has(ref) }));
    }
  }
  // An unknown fact or source is told by a rule of its own.
  return ({ facts: refs, sources: keys, cases }) =>
    groundsStrength(
      { facts: refs.filter((ref) => facts.has(ref)), sources: keys.filter((key) => sources.has(key)), cases },
      (ref) => facts.get(ref) ?? 'limited',
      (key) => sources.get(key) as NonNullable<ReturnType<typeof sources.get>>,
    );
}

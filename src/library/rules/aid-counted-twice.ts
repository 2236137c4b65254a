import type { Condition } from '../../schema/decision-aid.ts';
import type { Problem } from '../problems.ts';
import { place, type Rule } from './rule.ts';

/** Effects that say more than "weigh this": what they act on must not be moved by a number as well. */
const ACTS: ReadonlySet<string> = new Set(['rulesOut', 'needs']);

/** One answer that acts on one model through both a rule and an adjustment for the same concern. */
export const aidCountedTwice: Rule = {
  id: 'aid-counted-twice',
  check: ({ decisionAid }) =>
    decisionAid.performance.flatMap((piece) =>
      piece.value.adjustments.flatMap((adjustment, index): Problem[] => {
        const asked = questionsIn(adjustment.when);
        const twin = decisionAid.rules
          .flatMap(({ value }) => value.rules)
          .find(
            (rule) =>
              ACTS.has(rule.effect) &&
              rule.concern === adjustment.criterion &&
              rule.models.includes(adjustment.model) &&
              questionsIn(rule.when).some((question) => asked.includes(question)),
          );
        return twin
          ? [
              {
                rule: 'aid-counted-twice',
                ...place(piece, ['adjustments', index]),
                found: `"${adjustment.id}" and the rule "${twin.id}" act on ${adjustment.model} for ${adjustment.criterion}`,
                allowed: 'a rule or an adjustment for one concern',
                mend: 'take one of them out',
              },
            ]
          : [];
      }),
    ),
};

function questionsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  return [condition.question];
}

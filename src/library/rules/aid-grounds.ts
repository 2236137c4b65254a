import type { Grounds } from '../../schema/decision-aid.ts';
import type { Problem } from '../problems.ts';
import type { Located } from '../read-content.ts';
import { place, type Rule } from './rule.ts';

/** Grounds on which an option may be said not to be open. */
const BINDING: ReadonlySet<string> = new Set(['statute', 'direction', 'binding-date']);

/** A rule or an adjustment of the decision aid that cites nothing, and an option ruled out on a ground that does not bind. */
export const aidGrounds: Rule = {
  id: 'aid-grounds',
  check: ({ decisionAid }) => [
    ...decisionAid.rules.flatMap((piece) =>
      piece.value.rules.flatMap((rule, index): Problem[] => [
        ...(rule.facts.length + rule.sources.length === 0
          ? [uncited(place(piece, ['rules', index]), `the rule "${rule.id}"`)]
          : []),
        ...(rule.effect === 'rulesOut' && !BINDING.has(rule.ground)
          ? [
              {
                rule: 'aid-grounds',
                ...place(piece, ['rules', index, 'ground']),
                found: `"${rule.id}" rules out on the ground of ${rule.ground}`,
                allowed: [...BINDING].join(', '),
                mend: 'make it a caution or a need, or name the ground that binds',
              },
            ]
          : []),
      ]),
    ),
    ...decisionAid.performance.flatMap((piece) =>
      piece.value.adjustments.flatMap((one, index) =>
        one.facts.length + one.sources.length === 0
          ? [uncited(place(piece, ['adjustments', index]), `the adjustment "${one.id}"`)]
          : [],
      ),
    ),
    ...decisionAid.rules.flatMap((piece) => casesLeftOut(piece, 'rules', piece.value.rules)),
    ...decisionAid.performance.flatMap((piece) => [
      ...casesLeftOut(piece, 'performances', piece.value.performances),
      ...casesLeftOut(piece, 'adjustments', piece.value.adjustments),
    ]),
  ],
};

const uncited = (where: Pick<Problem, 'file' | 'line' | 'field'>, what: string): Problem => ({
  rule: 'aid-grounds',
  ...where,
  found: `${what}, which cites nothing`,
  allowed: 'at least one fact or source',
  mend: 'cite what it rests on, or take it out',
});

/** The back-test leaves an item out by its cases, so each case of a fact must be among them. */
const casesLeftOut = (piece: Located<unknown>, list: string, items: readonly Grounds[]): Problem[] =>
  items.flatMap(({ facts, cases }, index) => {
    const missing = facts.map((ref) => ref.split('/')[0] ?? '').find((id) => !cases.includes(id));
    return missing === undefined
      ? []
      : [
          {
            rule: 'aid-grounds',
            ...place(piece, [list, index, 'cases']),
            found: `a fact of "${missing}", which is not among the cases`,
            allowed: 'every case whose facts are cited',
            mend: `add "${missing}" to cases`,
          },
        ];
  });

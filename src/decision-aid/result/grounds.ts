import { weakest, type Strength } from '../../evidence/strength.ts';
import type { GroundsStrength } from '../../library/decision-aid.ts';
import type { Grounds } from '../../schema/decision-aid.ts';
import type { AidBundle } from '../aid-bundle.ts';

/** What an item rests on, with its strength where that was joined already. */
export type SomeGrounds = Pick<Grounds, 'facts' | 'sources'> & { strength?: GroundsStrength };

/** Facts of one case. */
export interface CaseFacts {
  caseId: string;
  shortTitle: string;
  /** `f12`, in the order in which they are cited. */
  facts: readonly string[];
}

/** The strength of the weakest fact cited. Undefined for what rests on sources alone and was not joined with a strength. */
export function strengthOf({ facts, strength }: SomeGrounds, bundle: Pick<AidBundle, 'facts'>): Strength | undefined {
  if (strength !== undefined) return strength === 'none' ? undefined : strength;
  return weakest(facts.flatMap((ref) => bundle.facts[ref]?.strength ?? []));
}

/** The facts cited, by case, in the order in which the cases are first named. */
export function factsByCase({ facts }: SomeGrounds, { cases }: Pick<AidBundle, 'cases'>): CaseFacts[] {
  const byCase = Map.groupBy(facts, (ref) => ref.split('/')[0] ?? ref);
  return [...byCase].map(([caseId, refs]) => ({
    caseId,
    shortTitle: cases.find(({ id }) => id === caseId)?.shortTitle ?? caseId,
    facts: refs.map((ref) => ref.split('/')[1] ?? ref),
  }));
}

import type { Source } from '../schema/source.ts';

/** How well a fact is supported; defined at /evidence/strength/. */
export type Strength = 'strong' | 'good' | 'limited' | 'disputed';

/** The strengths in words, strongest first. */
export const STRENGTHS: Record<Strength, { name: string; meaning: string }> = {
  strong: {
    name: 'Strong',
    meaning: 'An official record, seen as the original or an extract of it; or two independent official sources.',
  },
  good: {
    name: 'Good',
    meaning: 'One official source seen as a copy or a summary; or two independent sources of other kinds.',
  },
  limited: { name: 'Limited', meaning: 'One source that is not official, or one that a machine made or summarised.' },
  disputed: { name: 'Disputed', meaning: 'Sources contradict one another.' },
};

/** Kinds of document that are themselves the record of what they state. */
const RECORDS: ReadonlySet<Source['kind']> = new Set([
  'ofsted',
  'ofsted-statistics',
  'government',
  'parliament',
  'statute',
  'council-paper',
  'evaluation',
]);

type Evidence = Pick<Source, 'id' | 'publisher' | 'kind' | 'official' | 'seenAs' | 'machineMade' | 'derivedFrom'>;

/**
 * True when two sources count as two: different publishers, neither derived from the other,
 * nor both from the same copy.
 */
export function independent(a: Evidence, b: Evidence): boolean {
  if (a.publisher === b.publisher) return false;
  if (a.derivedFrom === b.id || b.derivedFrom === a.id) return false;
  return a.derivedFrom === undefined || a.derivedFrom !== b.derivedFrom;
}

function hasIndependentPair(sources: readonly Evidence[]): boolean {
  return sources.some((a, index) => sources.slice(index + 1).some((b) => independent(a, b)));
}

/**
 * The strength of one fact, computed from its sources and never typed in (method: docs/adr/0008).
 * What only a machine made or summarised counts for nothing beside other sources and leaves a fact limited alone;
 * `medium` confidence caps at good; a dispute outweighs all.
 */
export function factStrength(
  sources: readonly Evidence[],
  options: { confidence: 'high' | 'medium'; disputed: boolean },
): Strength {
  if (options.disputed) return 'disputed';
  const usable = sources.filter((source) => !source.machineMade);
  const official = usable.filter((source) => source.official);
  const record = official.some(
    ({ kind, seenAs }) => RECORDS.has(kind) && (seenAs === 'original' || seenAs === 'extract'),
  );
  if (record || hasIndependentPair(official)) return options.confidence === 'high' ? 'strong' : 'good';
  if (official.length > 0 || hasIndependentPair(usable)) return 'good';
  return 'limited';
}

/** How many facts stand at each strength. */
export function countStrengths(strengths: Iterable<Strength>): Record<Strength, number> {
  const counts: Record<Strength, number> = { strong: 0, good: 0, limited: 0, disputed: 0 };
  for (const strength of strengths) counts[strength] += 1;
  return counts;
}

const WEAKEST_FIRST: readonly Strength[] = ['disputed', 'limited', 'good', 'strong'];

/** The weakest of some strengths: a statement is no better supported than its weakest part. Undefined for none. */
export const weakest = (strengths: readonly Strength[]): Strength | undefined =>
  WEAKEST_FIRST.find((strength) => strengths.includes(strength));

import type { CaseStudy, Phase } from '../schema/case-study.ts';
import type { Inspection } from '../schema/inspection.ts';
import { MODEL_CHANGES, MODELS } from '../schema/vocabulary.ts';

/** The phases that make the arrangement: those that depart furthest from a council running its own service. */
export function arrangementPhases(phases: readonly Phase[]): Phase[] {
  const degree = ({ model }: Phase): number => MODEL_CHANGES.indexOf(MODELS[model].change);
  const furthest = Math.max(...phases.map(degree));
  return phases.filter((phase) => degree(phase) === furthest);
}

/** The first day of the arrangement, as exact as it is known, or `unknown`. */
export const arrangementStart = ({ phases }: Pick<CaseStudy, 'phases'>): string => arrangementPhases(phases)[0]?.from ?? 'unknown';

/** The year of a partial date, where it has one. */
export const yearOf = (date: string): number | undefined => (/^\d{4}/.test(date) ? Number(date.slice(0, 4)) : undefined);

/** When inspectors came, or else when the report came out; `undated` where neither is known. */
export const inspectionDate = ({ inspected, published }: Inspection): string => (inspected === 'undated' ? published : inspected);

/** Inspections that gave judgements, earliest first; those without a date are left out. */
export function gradedInOrder(inspections: readonly Inspection[]): Inspection[] {
  return inspections
    .filter((item) => item.visit === 'graded' && inspectionDate(item) !== 'undated')
    .sort((a, b) => inspectionDate(a).localeCompare(inspectionDate(b)));
}

/** The last graded inspection before the arrangement began, and the latest since. Sequence is not cause. */
export function beforeAndSince(study: Pick<CaseStudy, 'phases' | 'inspections'>): { before?: Inspection; since?: Inspection } {
  const start = arrangementStart(study);
  if (start === 'unknown') return {};
  const graded = gradedInOrder(study.inspections);
  const before = graded.filter((item) => inspectionDate(item) < start).at(-1);
  const since = graded.filter((item) => inspectionDate(item) >= start).at(-1);
  return { ...(before ? { before } : {}), ...(since ? { since } : {}) };
}

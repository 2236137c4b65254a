import type { CaseStudy, Phase } from '../schema/case-study.ts';
import type { Inspection } from '../schema/inspection.ts';
import { MODEL_CHANGES, MODELS } from '../schema/vocabulary.ts';

/** True for a phase that was proposed and never ran. */
export const isProposal = ({ initiation }: Pick<Phase, 'initiation'>): boolean =>
  initiation.is === 'known' && initiation.value === 'proposed-only';

/**
 * The phases that make the arrangement: those that depart furthest from a council running its own service. What was only
 * proposed makes it where the first departure was a proposal; otherwise only what ran counts.
 */
export function arrangementPhases(phases: readonly Phase[]): Phase[] {
  const degree = ({ model }: Phase): number => MODEL_CHANGES.indexOf(MODELS[model].change);
  const departures = phases.filter((phase) => degree(phase) > 0);
  const [first] = departures;
  if (!first) return [...phases];
  const alike = departures.filter((phase) => isProposal(phase) === isProposal(first));
  const furthest = Math.max(...alike.map(degree));
  return alike.filter((phase) => degree(phase) === furthest);
}

/** True for an arrangement that was proposed and never ran, so that it has no beginning. */
export const neverRan = ({ phases }: Pick<CaseStudy, 'phases'>): boolean =>
  arrangementPhases(phases).every((phase) => isProposal(phase));

/** The first day of the arrangement, as exact as it is known, or `unknown`; a proposal has none. */
export const arrangementStart = ({ phases }: Pick<CaseStudy, 'phases'>): string =>
  arrangementPhases(phases).find((phase) => !isProposal(phase))?.from ?? 'unknown';

/** True for a council whose own service it was, or would have been; false for one that ran it for another or helped. */
export const isConcerned = ({ role }: CaseStudy['councils'][number]): boolean =>
  role !== 'provider' && role !== 'partner';

/** The models of the arrangement, each once: "Independent trust, then Council-owned company". */
export const arrangementInWords = ({ phases }: Pick<CaseStudy, 'phases'>): string =>
  [
    ...new Set(
      arrangementPhases(phases).map((phase) => `${MODELS[phase.model].name}${isProposal(phase) ? ' (proposed)' : ''}`),
    ),
  ].join(', then ');

/** True when the first date is later than the second as far as both say; words such as `unknown` are never later. */
export function isLater(first: string, second: string): boolean {
  if (!/^\d/.test(first) || !/^\d/.test(second)) return false;
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) > second.slice(0, length);
}

/** The year of a partial date, where it has one. */
export const yearOf = (date: string): number | undefined =>
  /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : undefined;

/** When inspectors came, or else when the report came out; `undated` where neither is known. */
export const inspectionDate = ({ inspected, published }: Inspection): string =>
  inspected === 'undated' ? published : inspected;

/** Inspections that gave judgements, earliest first; those without a date are left out. */
export function gradedInOrder(inspections: readonly Inspection[]): Inspection[] {
  return inspections
    .filter((item) => item.visit === 'graded' && inspectionDate(item) !== 'undated')
    .sort((a, b) => inspectionDate(a).localeCompare(inspectionDate(b)));
}

/** True when an inspection came on or after the day an arrangement began, as far as both dates tell. */
export function isSince(item: Inspection, start: string): boolean {
  const date = inspectionDate(item);
  return isLater(date, start) || (date === start && start.length === 10);
}

/**
 * The last graded inspection of a council whose service it was before the arrangement began, and the latest since.
 * Inspections of a council that only ran the service for another say nothing of it. Sequence is not cause.
 * An inspection whose date is too loose to tell, such as 2014 for a beginning in October 2014, is neither,
 * and leaves the last before unknown, since it may be that.
 */
export function beforeAndSince({
  phases,
  inspections,
  councils,
}: Pick<CaseStudy, 'phases' | 'inspections' | 'councils'>): {
  before?: Inspection;
  since?: Inspection;
} {
  const start = arrangementStart({ phases });
  if (start === 'unknown') return {};
  const concerned = new Set(councils.filter(isConcerned).map(({ authority }) => authority));
  const graded = gradedInOrder(inspections).filter(
    ({ authority }) => authority !== undefined && concerned.has(authority),
  );
  const isBefore = (item: Inspection): boolean => isLater(start, inspectionDate(item));
  const before = graded.every((item) => isBefore(item) || isSince(item, start))
    ? graded.filter(isBefore).at(-1)
    : undefined;
  const since = graded.filter((item) => isSince(item, start)).at(-1);
  return { ...(before ? { before } : {}), ...(since ? { since } : {}) };
}

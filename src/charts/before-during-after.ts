import type { JoinedCase } from '../library/library.ts';
import {
  arrangementInWords,
  arrangementPhases,
  arrangementStart,
  gradedInOrder,
  inspectionDate,
  isConcerned,
  isLater,
  isSince,
  neverRan,
} from '../library/phases.ts';
import { printPeriod } from '../print.ts';
import type { Inspection } from '../schema/inspection.ts';
import type { Grade } from '../schema/vocabulary.ts';

/** An inspection as a small multiple shows it. */
export interface Seen {
  date: string;
  grade: Grade | 'none-given';
}

/** One arrangement with the inspections of its councils before, during and after it. */
export interface BeforeDuringAfter {
  id: string;
  title: string;
  words: string;
  period: string;
  before: Seen[];
  during: Seen[];
  /** Undefined while the arrangement runs. */
  after: Seen[] | undefined;
  /** Those whose date is too loose to place, such as 2014 for a beginning in October 2014. */
  unplaced: Seen[];
}

/**
 * The graded inspections of each arrangement that ran and whose beginning is known, by when they came. An order in time
 * says nothing of cause. Inspections of a council that only ran or helped the service of another are left out.
 */
export function beforeDuringAfter(cases: readonly JoinedCase[]): BeforeDuringAfter[] {
  return cases.flatMap((study) => {
    const start = arrangementStart(study);
    if (neverRan(study) || start === 'unknown' || study.extent === 'national') return [];
    const end = arrangementPhases(study.phases).at(-1)?.to ?? 'unknown';
    const concerned = new Set(study.councils.filter(isConcerned).map(({ authority }) => authority));
    const inspections = gradedInOrder(study.inspections).filter(
      ({ authority }) => authority !== undefined && concerned.has(authority),
    );
    if (inspections.length === 0) return [];
    const groups = { before: [] as Seen[], during: [] as Seen[], after: [] as Seen[], unplaced: [] as Seen[] };
    for (const item of inspections)
      groups[placeOf(item, start, end)].push({ date: inspectionDate(item), grade: item.overall });
    return [
      {
        id: study.id,
        title: study.shortTitle,
        words: arrangementInWords(study),
        period: printPeriod(start, end),
        ...groups,
        after: end === 'present' ? undefined : groups.after,
      },
    ];
  });
}

function placeOf(item: Inspection, start: string, end: string): 'before' | 'during' | 'after' | 'unplaced' {
  const date = inspectionDate(item);
  if (isLater(start, date)) return 'before';
  if (!isSince(item, start)) return 'unplaced';
  if (end === 'present') return 'during';
  if (end === 'unknown') return 'unplaced';
  if (isLater(date, end)) return 'after';
  return isLater(end, date) || date === end ? 'during' : 'unplaced';
}

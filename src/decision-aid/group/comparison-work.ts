import type { Member } from '../engine/group/group-answers.ts';
import type { WorkInParts } from '../off-thread/work-in-parts.ts';
import { groupFindings, groupRunsOf, type GroupFindings, type GroupRuns } from './group-findings.ts';

/** A group of one or more to compare by the law of a day, `YYYY-MM-DD`. */
export interface ComparisonJob {
  members: readonly Member[];
  day: string;
}

/** Where members differ, and after it the combined order. */
export const comparisonWork: WorkInParts<ComparisonJob, GroupFindings, GroupRuns> = {
  first: (aid, { members, day }) => groupFindings(aid, members, day),
  second: (aid, { members }, findings) => groupRunsOf(aid, members, findings),
};

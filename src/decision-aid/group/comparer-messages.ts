import type { AidBundle } from '../aid-bundle.ts';
import type { Member } from '../engine/group/group-answers.ts';
import type { GroupFindings, GroupRuns } from './group-findings.ts';

/** What is asked of the worker: first the data of the aid, then comparisons, each with a number of its own. */
export type ToWorker =
  { is: 'aid'; aid: AidBundle['aid'] } | { is: 'job'; job: number; members: readonly Member[]; day: string };

/** What the worker says: the differences, and after them the combined order. */
export type FromWorker =
  { is: 'findings'; job: number; findings: GroupFindings } | { is: 'runs'; job: number; runs: GroupRuns };

import type { DecisionAid } from '../../library/decision-aid.ts';
import type { AidBundle } from '../aid-bundle.ts';

/** Work on the aid in two parts: what can be shown at once, and what follows from it and takes longer. */
export interface WorkInParts<Job, First, Second> {
  first: (aid: DecisionAid, job: Job) => First;
  second: (aid: DecisionAid, job: Job, first: First) => Second;
}

/** What is asked of a worker: first the data of the aid, then jobs, each with a number of its own. */
export type ToWorker<Job> = { is: 'aid'; aid: AidBundle['aid'] } | { is: 'job'; number: number; job: Job };

/** What a worker says of a job: one part, and after it the other. */
export type FromWorker<First, Second> =
  { is: 'first'; number: number; first: First } | { is: 'second'; number: number; second: Second };

/** The aid as the engine takes it. A page has no councils of the back-test, and no result of its own depends on them. */
export const wholeAid = (aid: AidBundle['aid']): DecisionAid => ({ ...aid, backTest: [] });

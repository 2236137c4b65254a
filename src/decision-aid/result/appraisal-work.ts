import type { AidState } from '../engine/answers.ts';
import { appraise, sensitivity, type Appraisal, type Sensitivity } from '../engine/appraise.ts';
import type { WorkInParts } from '../off-thread/work-in-parts.ts';

/** A state to appraise by the law of a day, `YYYY-MM-DD`. */
export interface AppraisalJob {
  state: AidState;
  day: string;
}

/** An appraisal, and after it what would change it. */
export const appraisalWork: WorkInParts<AppraisalJob, Appraisal, Sensitivity> = {
  first: (aid, { state, day }) => appraise(aid, state, { day }),
  second: (aid, _job, appraisal) => sensitivity(aid, appraisal),
};

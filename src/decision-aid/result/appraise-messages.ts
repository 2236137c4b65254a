import type { AidBundle } from '../aid-bundle.ts';
import type { AidState } from '../engine/answers.ts';
import type { Appraisal, Sensitivity } from '../engine/appraise.ts';

/** What is asked of the worker: first the data of the aid, then appraisals, each with a number of its own. */
export type ToWorker = { is: 'aid'; aid: AidBundle['aid'] } | { is: 'job'; job: number; state: AidState; day: string };

/** What the worker says: an appraisal, and after it what would change it. */
export type FromWorker =
  { is: 'appraisal'; job: number; appraisal: Appraisal } | { is: 'sensitivity'; job: number; sensitivity: Sensitivity };

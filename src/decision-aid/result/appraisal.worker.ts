import { answerJobs } from '../off-thread/answer-jobs.ts';
import { appraisalWork } from './appraisal-work.ts';

answerJobs(appraisalWork);

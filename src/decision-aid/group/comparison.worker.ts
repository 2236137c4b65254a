import { answerJobs } from '../off-thread/answer-jobs.ts';
import { comparisonWork } from './comparison-work.ts';

answerJobs(comparisonWork);

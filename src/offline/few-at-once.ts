import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';

/**
 * Does so many tasks at once as keep Node's threads busy that compress. All files of a site at once would each hold a
 * state of a third of a megabyte, and their content, while they wait for a thread.
 */
export const fewAtOnce = pLimit(2 * availableParallelism());

import type { DecisionAid } from '../../library/decision-aid.ts';
import { wholeAid, type FromWorker, type ToWorker, type WorkInParts } from './work-in-parts.ts';

/**
 * The worker's side: does each job it is sent and says both parts, off the page's own thread, so that 10,000 draws never
 * hold up a key press. What is thrown here reaches the page as an error of the worker, and the page does the work itself.
 */
export function answerJobs<Job, First, Second>(work: WorkInParts<Job, First, Second>): void {
  let aid: DecisionAid | undefined;
  const say = (message: FromWorker<First, Second>): void => self.postMessage(message);

  self.addEventListener('message', ({ data }: MessageEvent<ToWorker<Job>>) => {
    if (data.is === 'aid') {
      aid = wholeAid(data.aid);
      return;
    }
    if (!aid) throw new Error('the worker was asked for work before it had the data of the aid');
    const { number, job } = data;
    const first = work.first(aid, job);
    say({ is: 'first', number, first });
    say({ is: 'second', number, second: work.second(aid, job, first) });
  });
}

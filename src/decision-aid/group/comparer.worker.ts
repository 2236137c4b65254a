import type { AidBundle } from '../aid-bundle.ts';
import type { FromWorker, ToWorker } from './comparer-messages.ts';
import { groupFindings, groupRunsOf } from './group-findings.ts';

/*
 * Compares off the page's own thread: the weights of twenty people, 10,000 draws each, would hold up a key press. What is
 * thrown here reaches the page as an error of the worker, and the page then does the work itself.
 */
let aid: AidBundle['aid'] | undefined;
const say = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.is === 'aid') {
    aid = data.aid;
    return;
  }
  if (!aid) throw new Error('the worker was asked for a comparison before it had the data of the aid');
  const { job, members, day } = data;
  const whole = { ...aid, backTest: [] };
  const findings = groupFindings(whole, members, day);
  say({ is: 'findings', job, findings });
  say({ is: 'runs', job, runs: groupRunsOf(whole, members, findings) });
});

import type { AidBundle } from '../aid-bundle.ts';
import { appraise, sensitivity } from '../engine/appraise.ts';
import type { FromWorker, ToWorker } from './appraise-messages.ts';

/*
 * Appraises off the page's own thread, so that 10,000 draws never hold up a key press. What is thrown here reaches the
 * page as an error of the worker, and the page then does the work itself.
 */
let aid: AidBundle['aid'] | undefined;
const say = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.is === 'aid') {
    aid = data.aid;
    return;
  }
  if (!aid) throw new Error('the worker was asked for an appraisal before it had the data of the aid');
  const { job, state, day } = data;
  const whole = { ...aid, backTest: [] };
  const appraisal = appraise(whole, state, { day });
  say({ is: 'appraisal', job, appraisal });
  say({ is: 'sensitivity', job, sensitivity: sensitivity(whole, appraisal) });
});

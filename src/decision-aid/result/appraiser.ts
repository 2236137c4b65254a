import type { AidBundle } from '../aid-bundle.ts';
import type { AidState } from '../engine/answers.ts';
import type { Appraisal, Sensitivity } from '../engine/appraise.ts';
import type { FromWorker, ToWorker } from './appraise-messages.ts';

/** Who is told of an appraisal. Only the last one asked for is told of. */
export interface Told {
  appraisal: (found: Appraisal) => void;
  sensitivity: (found: Sensitivity) => void;
  /** The worker cannot do it, and the page's own thread does it from now on. */
  movedToPage: () => void;
  failure: () => void;
}

export interface Appraiser {
  /** Appraises a state by the law of a day, `YYYY-MM-DD`. */
  appraise: (state: AidState, day: string) => void;
  end: () => void;
}

/** An appraiser in a worker; where a worker cannot start or fails, the page's own thread does the same work. */
export function startAppraiser(aid: AidBundle['aid'], told: Told): Appraiser {
  let job = 0;
  let asked: { state: AidState; day: string } | undefined;
  let worker = startWorker(aid);

  const onPage = (state: AidState, day: string): void => {
    const its = job;
    appraiseOnPage(aid, state, day, {
      ...told,
      appraisal: (found) => its === job && told.appraisal(found),
      sensitivity: (found) => its === job && told.sensitivity(found),
    }).catch(() => its === job && told.failure());
  };
  const giveUp = (): void => {
    worker?.terminate();
    worker = undefined;
    told.movedToPage();
    if (asked) onPage(asked.state, asked.day);
  };
  if (!worker) told.movedToPage();
  worker?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.job !== job) return;
    if (data.is === 'appraisal') told.appraisal(data.appraisal);
    else told.sensitivity(data.sensitivity);
  });
  worker?.addEventListener('error', giveUp);
  worker?.addEventListener('messageerror', giveUp);

  return {
    appraise: (state, day) => {
      job += 1;
      asked = { state, day };
      if (worker) worker.postMessage({ is: 'job', job, state, day } satisfies ToWorker);
      else onPage(state, day);
    },
    end: () => {
      job += 1;
      worker?.terminate();
    },
  };
}

/** Undefined in a browser that has no workers, or that may not start one, as from a file on a disk. */
function startWorker(aid: AidBundle['aid']): Worker | undefined {
  try {
    const worker = new Worker(new URL('./appraise.worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ is: 'aid', aid } satisfies ToWorker);
    return worker;
  } catch {
    return undefined;
  }
}

/** The engine is fetched for the page's own thread only where it is needed there. */
async function appraiseOnPage(aid: AidBundle['aid'], state: AidState, day: string, told: Told): Promise<void> {
  const { appraise, sensitivity } = await import('../engine/appraise.ts');
  const whole = { ...aid, backTest: [] };
  const appraisal = appraise(whole, state, { day });
  told.appraisal(appraisal);
  // Lets the page show the first part before the second is worked out.
  await new Promise((resolve) => setTimeout(resolve));
  told.sensitivity(sensitivity(whole, appraisal));
}

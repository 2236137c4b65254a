import type { AidBundle } from '../aid-bundle.ts';
import { wholeAid, type FromWorker, type ToWorker, type WorkInParts } from './work-in-parts.ts';

/** Who is told of the work. Only the last job asked for is told of. */
export interface Told<First, Second> {
  first: (found: First) => void;
  second: (found: Second) => void;
  /** The worker cannot do it, and the page's own thread does it from now on. */
  movedToPage?: () => void;
  failure: () => void;
}

/** Who can do the work. */
export interface Hands<Job, First, Second> {
  /** May throw: some browsers have no workers, or start none, as from a file on a disk. */
  startWorker: () => Worker;
  /** Fetches the work for the page's own thread, only where it is needed there. */
  fetchWork: () => Promise<WorkInParts<Job, First, Second>>;
}

export interface HandedOver<Job> {
  /** Asks for a job. One asked for before is dropped. */
  ask: (job: Job) => void;
  end: () => void;
}

/** Hands work to a worker; where a worker cannot start or fails, the page's own thread does the same work. */
export function handOver<Job, First, Second>(
  aid: AidBundle['aid'],
  { startWorker, fetchWork }: Hands<Job, First, Second>,
  told: Told<First, Second>,
): HandedOver<Job> {
  let number = 0;
  let asked: { job: Job } | undefined;
  const send = (to: Worker, message: ToWorker<Job>): void => to.postMessage(message);
  let worker = started();

  function started(): Worker | undefined {
    try {
      const one = startWorker();
      send(one, { is: 'aid', aid });
      return one;
    } catch {
      return undefined;
    }
  }
  const onPage = async (job: Job): Promise<void> => {
    const its = number;
    try {
      const work = await fetchWork();
      const whole = wholeAid(aid);
      if (its !== number) return;
      const first = work.first(whole, job);
      told.first(first);
      // Lets the page show the first part before the second is worked out.
      await new Promise((resolve) => setTimeout(resolve));
      if (its === number) told.second(work.second(whole, job, first));
    } catch {
      if (its === number) told.failure();
    }
  };
  const giveUp = (): void => {
    worker?.terminate();
    worker = undefined;
    told.movedToPage?.();
    if (asked) void onPage(asked.job);
  };
  if (!worker) told.movedToPage?.();
  worker?.addEventListener('message', ({ data }: MessageEvent<FromWorker<First, Second>>) => {
    if (data.number !== number) return;
    if (data.is === 'first') told.first(data.first);
    else told.second(data.second);
  });
  worker?.addEventListener('error', giveUp);
  worker?.addEventListener('messageerror', giveUp);

  return {
    ask: (job) => {
      number += 1;
      asked = { job };
      if (worker) send(worker, { is: 'job', number, job });
      else void onPage(job);
    },
    end: () => {
      number += 1;
      worker?.terminate();
    },
  };
}

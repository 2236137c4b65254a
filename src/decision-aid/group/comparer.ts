import type { AidBundle } from '../aid-bundle.ts';
import type { Member } from '../engine/group/group-answers.ts';
import type { FromWorker, ToWorker } from './comparer-messages.ts';
import type { GroupFindings, GroupRuns } from './group-findings.ts';

/** Who is told of a comparison. Only the last one asked for is told of. */
export interface Told {
  findings: (found: GroupFindings) => void;
  runs: (found: GroupRuns) => void;
  failure: () => void;
}

export interface Comparer {
  /** Compares a group of one or more by the law of a day, `YYYY-MM-DD`. */
  compare: (members: readonly Member[], day: string) => void;
  end: () => void;
}

/** A comparer in a worker; where a worker cannot start or fails, the page's own thread does the same work. */
export function startComparer(aid: AidBundle['aid'], told: Told): Comparer {
  let job = 0;
  let asked: { members: readonly Member[]; day: string } | undefined;
  let worker = startWorker(aid);

  const onPage = (members: readonly Member[], day: string): void => {
    const its = job;
    compareOnPage(aid, members, day, {
      ...told,
      findings: (found) => its === job && told.findings(found),
      runs: (found) => its === job && told.runs(found),
    }).catch(() => its === job && told.failure());
  };
  const giveUp = (): void => {
    worker?.terminate();
    worker = undefined;
    if (asked) onPage(asked.members, asked.day);
  };
  worker?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.job !== job) return;
    if (data.is === 'findings') told.findings(data.findings);
    else told.runs(data.runs);
  });
  worker?.addEventListener('error', giveUp);
  worker?.addEventListener('messageerror', giveUp);

  return {
    compare: (members, day) => {
      job += 1;
      asked = { members, day };
      if (worker) worker.postMessage({ is: 'job', job, members, day } satisfies ToWorker);
      else onPage(members, day);
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
    const worker = new Worker(new URL('./comparer.worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ is: 'aid', aid } satisfies ToWorker);
    return worker;
  } catch {
    return undefined;
  }
}

/** The engine is fetched for the page's own thread only where it is needed there. */
async function compareOnPage(
  aid: AidBundle['aid'],
  members: readonly Member[],
  day: string,
  told: Told,
): Promise<void> {
  const { groupFindings, groupRunsOf } = await import('./group-findings.ts');
  const whole = { ...aid, backTest: [] };
  const findings = groupFindings(whole, members, day);
  told.findings(findings);
  // Lets the page show the first part before the second is worked out.
  await new Promise((resolve) => setTimeout(resolve));
  told.runs(groupRunsOf(whole, members, findings));
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AidBundle } from '../aid-bundle.ts';
import type { Member } from '../engine/group/group-answers.ts';
import { handOver, type HandedOver } from '../off-thread/hand-over.ts';
import type { ComparisonJob } from './comparison-work.ts';
import type { GroupFindings, GroupRuns } from './group-findings.ts';

/** How far a comparison has come. The second part follows the first, so that the page can show what there is. */
export interface ComparisonSoFar {
  findings?: GroupFindings;
  /** Of whom the findings are: somebody may have come or gone since. */
  members: readonly Member[];
  /** Undefined until it is worked out; without runs where no option is in play. */
  drawn?: { runs: GroupRuns };
  failed: boolean;
}

const HANDS = {
  startWorker: () => new Worker(new URL('./comparison.worker.ts', import.meta.url), { type: 'module' }),
  fetchWork: async () => (await import('./comparison-work.ts')).comparisonWork,
};

/** The comparison of a group by today's law, worked out again when somebody comes, goes or is renamed. */
export function useComparison(aid: AidBundle['aid'], members: readonly Member[]): ComparisonSoFar {
  const [soFar, setSoFar] = useState<ComparisonSoFar>({ members: [], failed: false });
  const comparer = useRef<HandedOver<ComparisonJob>>();
  // Notes change nothing, and are nobody else's business: they are not handed on.
  const asked = useMemo(
    () => members.map(({ name, state }): Member => ({ name, state: { ...state, notes: {} } })),
    [members],
  );
  const last = useRef(asked);
  useEffect(() => {
    comparer.current = handOver(aid, HANDS, {
      first: (findings) => setSoFar({ findings, members: last.current, failed: false }),
      second: (runs) => setSoFar((before) => ({ ...before, drawn: { runs } })),
      failure: () => setSoFar({ members: last.current, failed: true }),
    });
    return () => comparer.current?.end();
  }, [aid]);
  useEffect(() => {
    last.current = asked;
    comparer.current?.ask({ members: asked, day: new Date().toISOString().slice(0, 10) });
  }, [aid, asked]);
  return soFar;
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AidBundle } from '../aid-bundle.ts';
import type { AidState } from '../engine/answers.ts';
import type { Appraisal, Sensitivity } from '../engine/appraise.ts';
import { handOver, type HandedOver } from '../off-thread/hand-over.ts';
import type { AppraisalJob } from './appraisal-work.ts';

/** How far an appraisal has come. The second part follows the first, so that the page can show what there is. */
export interface AppraisalSoFar {
  appraisal?: Appraisal;
  sensitivity?: Sensitivity;
  /** The worker failed, and the page's own thread does the work. */
  onPage: boolean;
  failed: boolean;
}

const HANDS = {
  startWorker: () => new Worker(new URL('./appraisal.worker.ts', import.meta.url), { type: 'module' }),
  fetchWork: async () => (await import('./appraisal-work.ts')).appraisalWork,
};

/** The appraisal of a state by today's law, worked out again when answers, weights or figures change; notes change nothing. */
export function useAppraisal(aid: AidBundle['aid'], state: AidState): AppraisalSoFar {
  const [soFar, setSoFar] = useState<AppraisalSoFar>({ onPage: false, failed: false });
  const appraiser = useRef<HandedOver<AppraisalJob>>();
  const { answers, weights, overrides } = state;
  const asked = useMemo(() => state, [JSON.stringify([answers, weights, overrides])]);

  useEffect(() => {
    appraiser.current = handOver(aid, HANDS, {
      first: (appraisal) => setSoFar(({ onPage }) => ({ appraisal, onPage, failed: false })),
      second: (sensitivity) => setSoFar((before) => ({ ...before, sensitivity })),
      movedToPage: () => setSoFar((before) => ({ ...before, onPage: true })),
      failure: () => setSoFar(({ onPage }) => ({ onPage, failed: true })),
    });
    return () => appraiser.current?.end();
  }, [aid]);
  useEffect(() => {
    appraiser.current?.ask({ state: asked, day: new Date().toISOString().slice(0, 10) });
  }, [aid, asked]);
  return soFar;
}

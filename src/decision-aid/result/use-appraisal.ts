import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AidBundle } from '../aid-bundle.ts';
import type { AidState } from '../engine/answers.ts';
import type { Appraisal, Sensitivity } from '../engine/appraise.ts';
import { startAppraiser, type Appraiser } from './appraiser.ts';

/** How far an appraisal has come. The second part follows the first, so that the page can show what there is. */
export interface AppraisalSoFar {
  appraisal?: Appraisal;
  sensitivity?: Sensitivity;
  /** The worker failed, and the page's own thread does the work. */
  onPage: boolean;
  failed: boolean;
}

/** The appraisal of a state by today's law, worked out again when answers, weights or figures change; notes change nothing. */
export function useAppraisal(aid: AidBundle['aid'], state: AidState): AppraisalSoFar {
  const [soFar, setSoFar] = useState<AppraisalSoFar>({ onPage: false, failed: false });
  const appraiser = useRef<Appraiser>();
  const { answers, weights, overrides } = state;
  const asked = useMemo(() => state, [JSON.stringify([answers, weights, overrides])]);

  useEffect(() => {
    appraiser.current = startAppraiser(aid, {
      appraisal: (appraisal) => setSoFar(({ onPage }) => ({ appraisal, onPage, failed: false })),
      sensitivity: (sensitivity) => setSoFar((before) => ({ ...before, sensitivity })),
      movedToPage: () => setSoFar((before) => ({ ...before, onPage: true })),
      failure: () => setSoFar(({ onPage }) => ({ onPage, failed: true })),
    });
    return () => appraiser.current?.end();
  }, [aid]);
  useEffect(() => {
    appraiser.current?.appraise(asked, new Date().toISOString().slice(0, 10));
  }, [aid, asked]);
  return soFar;
}

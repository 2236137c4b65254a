import type { JoinedCase } from '../library/library.ts';
import { isProposal } from '../library/phases.ts';
import type { ModelId } from '../schema/vocabulary.ts';

/** An arrangement that runs today. */
export interface LiveArrangement {
  study: JoinedCase;
  /** The model it runs under now. */
  model: ModelId;
  /** Since when under this model, or `unknown`. */
  since: string;
}

/**
 * The arrangements that run today in one place or between named councils, by model and then by name. The model is that
 * of the phase which still runs and departs furthest from in house, given by `order`, least first.
 * National programmes are left out: they run beside whatever a council has.
 */
export function liveArrangements(cases: Iterable<JoinedCase>, order: readonly ModelId[]): LiveArrangement[] {
  return [...cases]
    .filter(({ status, extent }) => status.is === 'live' && extent === 'local')
    .flatMap((study) => {
      const now = study.phases
        .filter((phase) => phase.to === 'present' && !isProposal(phase) && phase.model !== 'in-house')
        .sort((a, b) => order.indexOf(b.model) - order.indexOf(a.model))[0];
      return now ? [{ study, model: now.model, since: now.from }] : [];
    })
    .sort(
      (a, b) => order.indexOf(a.model) - order.indexOf(b.model) || a.study.shortTitle.localeCompare(b.study.shortTitle),
    );
}

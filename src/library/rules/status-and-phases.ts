import { isProposal } from '../phases.ts';
import type { Problem } from '../problems.ts';
import { place, type Rule } from './rule.ts';

/** A status that the phases contradict: live with nothing that still runs, ended or not pursued with an arrangement that runs. */
export const statusAndPhases: Rule = {
  id: 'status-and-phases',
  check: ({ cases }) =>
    cases.flatMap((piece): Problem[] => {
      const { status, phases } = piece.value;
      const running = phases.filter((phase) => phase.to === 'present' && !isProposal(phase));
      const problem = (found: string, mend: string): Problem => ({
        rule: 'status-and-phases',
        ...place(piece, ['status', 'is']),
        found,
        allowed: 'a status that fits the phases',
        mend,
      });
      if (status.is === 'live' && running.length === 0)
        return [
          problem(
            'live, and no phase runs to the present',
            'say "to: present" of the phase that runs, or mend the status',
          ),
        ];
      if (
        status.is === 'ended' &&
        phases.length > 0 &&
        running.length === phases.length &&
        phases.every(({ model }) => model !== 'in-house')
      )
        return [
          problem(
            'ended, and every phase runs to the present',
            'give the last day of the arrangement, or mend the status',
          ),
        ];
      return [];
    }),
};

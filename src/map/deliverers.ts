import { firstMoment, lastMoment } from '../charts/time-scale.ts';
import type { JoinedCase, Library } from '../library/library.ts';
import { isConcerned, isProposal } from '../library/phases.ts';
import type { Phase } from '../schema/case-study.ts';
import { MODEL_CHANGES, MODELS, type ModelId, type RunBy } from '../schema/vocabulary.ts';

/** Who ran a council's service on one day, as far as the library tells. */
export interface Deliverer {
  model: ModelId;
  runBy: RunBy;
  /** The case that tells it. */
  caseId: string;
  phase: Phase;
  /** False where the record does not say whether the phase had ended by then. */
  sure: boolean;
  /** The council of then, where it no longer exists. */
  former?: string;
}

/** True for cases that tell who ran the service of a council: local ones of more than a part of it. */
export const tellsWhoDelivers = ({ extent, startingPoint }: JoinedCase): boolean =>
  extent === 'local' && !(startingPoint.scope.is === 'known' && startingPoint.scope.value === 'part-of-the-service');

/**
 * Who ran each council's service on a day, by council of today. Councils of which the library tells nothing for that day
 * are absent, which says nothing of who ran theirs. Where several phases ran at once, the one that departs furthest from
 * a council running its own service counts, then the latest; what surely ran comes before what may have ended.
 *
 * @param day an ISO date
 */
export function deliverersOn(
  day: string,
  { cases, formerAuthorities }: Pick<Library, 'cases' | 'formerAuthorities'>,
): Map<string, Deliverer> {
  const moment = firstMoment(day);
  if (moment === undefined) throw new Error(`"${day}" is no day; write it as 2026-11-25`);
  const found = new Map<string, Deliverer>();
  for (const study of cases.values()) {
    if (!tellsWhoDelivers(study)) continue;
    for (const part of study.councils) {
      if (!isConcerned(part) || part.role === 'proposed') continue;
      const takesPart = isDuring(part.from, part.to, moment);
      const running = study.phases.flatMap((phase) => {
        // The dates of a council's part are those of the arrangement: before and after, it ran its own service.
        const sure = takesPart || MODELS[phase.model].change === 'none' ? ranOn(phase, moment) : undefined;
        return sure === undefined ? [] : [{ phase, sure }];
      });
      const former = formerAuthorities.get(part.authority);
      for (const { phase, sure } of running) {
        const one: Deliverer = {
          model: phase.model,
          runBy: MODELS[phase.model].runBy,
          caseId: study.id,
          phase,
          sure,
          ...(former ? { former: former.name } : {}),
        };
        for (const id of former?.successors ?? [part.authority]) {
          const other = found.get(id);
          if (!other || rank(one) > rank(other)) found.set(id, one);
        }
      }
    }
  }
  return found;
}

/** Sure ones first, then the furthest change, then the latest beginning. */
function rank({ sure, model, phase }: Deliverer): number {
  const change = MODEL_CHANGES.indexOf(MODELS[model].change);
  return (sure ? 1e6 : 0) + change * 1e5 + (firstMoment(phase.from) ?? 0);
}

/** True or false as the record says; undefined where a phase did not run on a day. */
function ranOn(phase: Phase, moment: number): boolean | undefined {
  if (isProposal(phase)) return undefined;
  const start = firstMoment(phase.from);
  const end = lastMoment(phase.to);
  if (start === undefined && phase.to === 'unknown') return undefined;
  if (start !== undefined && moment < start) return undefined;
  if (end !== undefined && moment >= end) return undefined;
  return phase.to !== 'unknown';
}

function isDuring(from: string | undefined, to: string | undefined, moment: number): boolean {
  const start = from === undefined ? undefined : firstMoment(from);
  const end = to === undefined ? undefined : lastMoment(to);
  return (start === undefined || moment >= start) && (end === undefined || moment < end);
}

import type { QuestionDispute, WeightsDispute } from '../engine/group/group-disputes.ts';
import type { FigureDispute } from './figure-disputes.ts';
import type { GroupFindings } from './group-findings.ts';

/** Something on which the group differs. */
export type Topic =
  | { is: 'question'; dispute: QuestionDispute }
  | { is: 'weights'; dispute: WeightsDispute }
  | { is: 'figure'; dispute: FigureDispute };

/** What the group differs on, by whether it changes the result. */
export interface Topics {
  /** In the order in which to talk about them. */
  first: readonly Topic[];
  /** These change nothing alone. */
  later: readonly Topic[];
}

/**
 * What to talk about first: facts on which it hangs what is open, for all else hangs on that; then facts that change who
 * is in front; then what matters; then figures of the members' own. Within each, in the order of the aid.
 */
export function talkFirst({ disputes, figureDisputes, criteria }: GroupFindings): Topics {
  const topics: Topic[] = [
    ...disputes.questions.map((dispute): Topic => ({ is: 'question', dispute })),
    ...(criteria.some(({ spread }) => spread && spread.range > 0)
      ? [{ is: 'weights', dispute: disputes.weights } as const]
      : []),
    ...figureDisputes.map((dispute): Topic => ({ is: 'figure', dispute })),
  ];
  return {
    // Sorting is stable: of equal urgency, the order of the aid stays.
    first: topics.filter((one) => urgency(one) > 0).sort((a, b) => urgency(b) - urgency(a)),
    later: topics.filter((one) => urgency(one) === 0),
  };
}

/** 0 where it changes nothing alone. */
function urgency(topic: Topic): number {
  const { changesLeader } = topic.dispute;
  switch (topic.is) {
    case 'question':
      return topic.dispute.changesWhatIsOpen ? (changesLeader ? 5 : 4) : changesLeader ? 3 : 0;
    case 'weights':
      return changesLeader ? 2 : 0;
    case 'figure':
      return changesLeader ? 1 : 0;
  }
}

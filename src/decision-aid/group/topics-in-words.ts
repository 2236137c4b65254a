import { listed } from '../../print.ts';
import type { Range } from '../engine/answers.ts';
import type { Topic } from './talk-first.ts';
import type { GroupView } from './view.ts';

/** Tells a topic from the others of one group. */
export const keyOf = (topic: Topic): string =>
  topic.is === 'question' ? topic.dispute.question : topic.is === 'figure' ? topic.dispute.key : topic.is;

/** What a topic is called in lists. */
export function nameOfTopic(topic: Topic, { question, nameOf }: Pick<GroupView, 'question' | 'nameOf'>): string {
  switch (topic.is) {
    case 'question':
      return question(topic.dispute.question).label;
    case 'weights':
      return 'What matters to each of you';
    case 'figure':
      return `Your own figures for ${figureName(topic.dispute.key, nameOf)}`;
  }
}

/** What a difference, or a missing answer, could change: "what is open and who is in front"; empty where nothing. */
export const whatChanges = ({
  changesLeader,
  changesWhatIsOpen = false,
}: {
  changesLeader: boolean;
  changesWhatIsOpen?: boolean;
}): string => listed([...(changesWhatIsOpen ? ['what is open'] : []), ...(changesLeader ? ['who is in front'] : [])]);

/** Members by the option that their weights put in front, most members first. */
export function byLeader(
  results: readonly { member: string; leader: string | undefined }[],
): [string | undefined, string[]][] {
  const groups = Map.groupBy(results, ({ leader }) => leader);
  return [...groups]
    .map(([leader, its]): [string | undefined, string[]] => [leader, its.map(({ member }) => member)])
    .sort(([, one], [, other]) => other.length - one.length);
}

/** A replaced figure; where there is none, the library's stands. */
export const rangeInWords = (range: Range | undefined): string =>
  range ? `${range.low} to ${range.high}, likely ${range.likely}` : 'The library’s figure';

/** Model and criterion of a replaced figure: "Shared service: running cost". */
export function figureName(key: string, nameOf: GroupView['nameOf']): string {
  const [model = '', criterion = ''] = key.split('/');
  return `${nameOf(model)}: ${nameOf(criterion)}`;
}

import type { DecisionAid } from '../../../library/decision-aid.ts';
import type { AidState, Answer, Answers, Range } from '../answers.ts';
import { answersThatCount, isAsked, type Questions } from '../conditions.ts';

/** One person of a group, from that person's file. */
export interface Member {
  /** No two of one group have the same. */
  name: string;
  state: AidState;
}

/** What a group says of one question. Members are named, in the order of their names. */
export interface GroupQuestion {
  question: string;
  /** Each answer given and who gave it, most first. */
  answers: readonly { answer: Answer; members: readonly string[] }[];
  /** Asked, and did not answer: "don't know" is nobody's vote. */
  notSure: readonly string[];
  /** The question did not arise on their other answers. */
  notAsked: readonly string[];
  /** `agreed`: all who answered, be it one alone, say the same. `not-sure`: nobody answered. */
  outcome: 'agreed' | 'differ' | 'not-sure';
}

/** A performance that somebody replaced, and who did not: those stand by the library's. */
export interface GroupFigure {
  /** `model/criterion`. */
  key: string;
  figures: readonly { range: Range; members: readonly string[] }[];
  notReplaced: readonly string[];
  agreed: boolean;
}

/** Members in the order of their names, so that the order of files never matters. Throws a RangeError for none or for two of one name. */
export function inOrderOfNames(members: readonly Member[]): Member[] {
  if (members.length === 0) throw new RangeError('a group needs at least one member');
  if (new Set(members.map(({ name }) => name)).size < members.length) {
    throw new RangeError('two members of the group have the same name');
  }
  return [...members].sort((a, b) => inOrder(a.name, b.name));
}

/** Every question that arises for somebody, in the order of the aid. */
export function groupQuestions(
  { questions: all }: DecisionAid,
  members: readonly Member[],
  questions: Questions,
): GroupQuestion[] {
  const people = inOrderOfNames(members).map(({ name, state }) => ({ name, answers: state.answers }));
  return all.flatMap((question): GroupQuestion[] => {
    const asked = people.filter(({ answers }) => isAsked(question, answers, questions) !== false);
    if (asked.length === 0) return [];
    const answers = whoSaid(asked.map((one) => ({ name: one.name, said: canonical(one.answers[question.id]) })));
    return [
      {
        question: question.id,
        answers: answers.map(({ said, members: names }) => ({ answer: said, members: names })),
        notSure: asked.filter((one) => one.answers[question.id] === undefined).map(({ name }) => name),
        notAsked: people.filter((one) => !asked.includes(one)).map(({ name }) => name),
        outcome: answers.length === 0 ? 'not-sure' : answers.length === 1 ? 'agreed' : 'differ',
      },
    ];
  });
}

/**
 * The answers of the group: what all who answered agree on. What is in dispute is left out, which is "not sure", and so
 * is an answer to a question that then no longer arises. Nothing is averaged.
 */
export function jointAnswers(found: readonly GroupQuestion[], questions: Questions): Answers {
  const agreed = found.flatMap(({ question, answers: [first], outcome }): [string, Answer][] =>
    outcome === 'agreed' && first ? [[question, first.answer]] : [],
  );
  return answersThatCount(Object.fromEntries(agreed), questions);
}

/** Every performance that somebody replaced, by key. */
export function groupFigures(members: readonly Member[]): GroupFigure[] {
  const people = inOrderOfNames(members);
  const keys = [...new Set(people.flatMap(({ state }) => Object.keys(state.overrides)))].sort(inOrder);
  return keys.map((key) => {
    const figures = whoSaid(people.map(({ name, state }) => ({ name, said: inFixedOrder(state.overrides[key]) })));
    const notReplaced = people.filter(({ state }) => state.overrides[key] === undefined).map(({ name }) => name);
    return {
      key,
      figures: figures.map(({ said, members: names }) => ({ range: said, members: names })),
      notReplaced,
      agreed: figures.length === 1 && notReplaced.length === 0,
    };
  });
}

/** The figures that every member put in alike: one person's own figure does not become the group's unseen. */
export const jointOverrides = (found: readonly GroupFigure[]): Record<string, Range> =>
  Object.fromEntries(
    found.flatMap(({ key, figures: [first], agreed }): [string, Range][] =>
      agreed && first ? [[key, first.range]] : [],
    ),
  );

/** Who said what, most first; of equally many by what was said. Who said nothing is left out. */
function whoSaid<T>(people: readonly { name: string; said: T | undefined }[]): { said: T; members: string[] }[] {
  const groups = new Map<string, { said: T; members: string[] }>();
  for (const { name, said } of people) {
    if (said === undefined) continue;
    const key = JSON.stringify(said);
    const group = groups.get(key);
    if (group) group.members.push(name);
    else groups.set(key, { said, members: [name] });
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.members.length - one.members.length || inOrder(a, b))
    .map(([, group]) => group);
}

/** Lists in the order of the alphabet, each entry once: the order in which somebody ticked is no disagreement. */
const canonical = (answer: Answer | undefined): Answer | undefined =>
  typeof answer === 'object' ? [...new Set(answer)].sort(inOrder) : answer;

const inFixedOrder = (range: Range | undefined): Range | undefined =>
  range && { low: range.low, likely: range.likely, high: range.high };

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

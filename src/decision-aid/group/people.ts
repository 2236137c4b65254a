import type { AidState } from '../engine/answers.ts';
import type { Known } from '../state/read-state.ts';
import { readFile, type OpenedFile } from '../state/state-file.ts';
import { isSameName, LONGEST_NAME, nameFromFile, nextName } from './name-from-file.ts';

/** No group of one room is larger, and tables of more people could not be read. */
export const MOST_PEOPLE = 20;
/** In bytes. A file of answers with long notes is a hundredth of it. */
export const LARGEST_FILE = 1_000_000;

/** Somebody whose file was read. */
export interface Person {
  /** Of this page; names may change. */
  id: number;
  name: string;
  file: string;
  state: AidState;
}

/** Something to tell of a file, by its name. */
export interface FileRemark {
  file: string;
  messages: readonly string[];
}

/** The people of the group, and what is to be said of the files that were opened last. */
export interface People {
  people: readonly Person[];
  /** Files that were left out, and why. */
  refused: readonly FileRemark[];
  /** Files that were read, with something left out of them or to be checked. */
  remarks: readonly FileRemark[];
  /** How many of the files opened last were read. */
  added: number;
  nextId: number;
}
export const NOBODY: People = { people: [], refused: [], remarks: [], added: 0, nextId: 1 };

/** A file with what was found in it. */
export type ReadFile = OpenedFile & { file: string };

/** What happens to the group. */
export type PeopleChange =
  | { is: 'read'; files: readonly ReadFile[] }
  | { is: 'rename'; id: number; name: string }
  | { is: 'remove'; id: number };

/** Reads files that the reader chose. They stay in the browser; nothing throws. */
export const readFiles = (files: readonly File[], known: Known): Promise<ReadFile[]> =>
  Promise.all(
    files.map(async (file): Promise<ReadFile> => {
      if (file.size > LARGEST_FILE) {
        return {
          file: file.name,
          is: 'refused',
          messages: ['It is over 1 MB, so it is no file that the decision aid saved. Look for a smaller one.'],
        };
      }
      return { file: file.name, ...(await readFile(file, known)) };
    }),
  );

/** The group after a change. A name that is empty or taken changes nothing: `nameProblem` says why. */
export function changePeople(before: People, change: PeopleChange): People {
  switch (change.is) {
    case 'read':
      return change.files.reduce(withFile, { ...before, refused: [], remarks: [], added: 0 });
    case 'rename':
      return nameProblem(before.people, change.id, change.name) !== undefined
        ? before
        : {
            ...before,
            people: before.people.map((one) => (one.id === change.id ? { ...one, name: change.name.trim() } : one)),
          };
    case 'remove':
      return { ...before, people: before.people.filter(({ id }) => id !== change.id), refused: [], remarks: [] };
  }
}

/** What is wrong with a name for one of the group, in words for the reader; undefined where nothing is. */
export function nameProblem(people: readonly Person[], id: number, name: string): string | undefined {
  if (name.trim() === '') return 'Enter a name';
  if (name.trim().length > LONGEST_NAME) return `Enter a name of ${LONGEST_NAME} letters or fewer`;
  const taken = people.some((other) => other.id !== id && isSameName(other.name, name));
  return taken ? 'Enter a name that nobody else in the group has' : undefined;
}

/** The group with one more file, or with why the file was left out. */
function withFile(before: People, read: ReadFile): People {
  const { file } = read;
  const refuse = (...messages: string[]): People => ({ ...before, refused: [...before.refused, { file, messages }] });
  if (read.is === 'refused') return refuse(...read.messages);
  if (saysNothing(read.state)) return refuse('It holds no answer, nothing of what matters and no figure.');
  if (before.people.length >= MOST_PEOPLE) {
    return refuse(`${MOST_PEOPLE} people are in already, which is the most. Remove somebody to make room.`);
  }
  const given = nameFromFile(file);
  const twin = before.people.find(({ state }) => sameAnswers(state, read.state));
  if (twin && (given === undefined || isSameName(given, twin.name))) {
    return refuse(
      `It holds the same answers as the file of ${twin.name}, so it was taken for that file again. If two people think alike, give this file another person’s name and open it again.`,
    );
  }
  const namesake = before.people.find(({ name }) => given !== undefined && isSameName(name, given));
  if (namesake) {
    return refuse(
      `${namesake.name} is in already, with other answers. Remove that file first if this one is to take its place; if they are two people, give one file another name.`,
    );
  }
  const name = given ?? nextName(before.people.map((one) => one.name));
  const messages = [
    ...read.messages,
    ...(twin ? [`It holds the same answers as the file of ${twin.name}. Check that it is not a copy.`] : []),
  ];
  return {
    ...before,
    people: [...before.people, { id: before.nextId, name, file, state: read.state }],
    remarks: messages.length === 0 ? before.remarks : [...before.remarks, { file, messages }],
    added: before.added + 1,
    nextId: before.nextId + 1,
  };
}

const saysNothing = ({ answers, weights, overrides }: AidState): boolean =>
  Object.keys(answers).length === 0 && weights.mode === 'unknown' && Object.keys(overrides).length === 0;

/** Notes count as well: two people who tick alike seldom write alike. */
const sameAnswers = (one: AidState, other: AidState): boolean => inOneForm(one) === inOneForm(other);

/** JSON with keys in one order: the order in which things were answered is no difference. */
const inOneForm = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

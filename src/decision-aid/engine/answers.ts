import type { Question } from '../../schema/decision-aid.ts';

/** An answer: an option, several options, or a whole number. */
export type Answer = string | number | readonly string[];

/** The answers by question. A question that is not there is not answered, which is the same as "not sure". */
export type Answers = Readonly<Record<string, Answer>>;

/** How the criteria matter to one person or one council. */
export interface Weights {
  /** `points` by swing, a `ranking`, or nothing said. */
  mode: 'points' | 'ranking' | 'unknown';
  /** By criterion: points from 0 upwards, or places from 1 (first). A criterion without a place is tied last. */
  values: Readonly<Record<string, number>>;
  /** How firm the points are: it sets how far they are drawn around. */
  firmness?: Firmness;
}
export const FIRMNESS = { rough: 20, usual: 60, agreed: 200 } as const;
export type Firmness = keyof typeof FIRMNESS;

/** A range of performance from 0 (worst anchor) to 100 (best anchor). */
export interface Range {
  low: number;
  likely: number;
  high: number;
}

/** What one person has told the decision aid. */
export interface AidState {
  /** Of the form of the state, not of the rules. */
  version: 1;
  answers: Answers;
  weights: Weights;
  /** Performances that the user replaced, by `model/criterion`. */
  overrides: Readonly<Record<string, Range>>;
  /** The user's own notes, by any heading. They never go into a link. */
  notes: Readonly<Record<string, string>>;
}

/** Nothing answered, nothing weighed. */
export const EMPTY_STATE: AidState = {
  version: 1,
  answers: {},
  weights: { mode: 'unknown', values: {} },
  overrides: {},
  notes: {},
};

/** Words in which "not sure" may come from a file. */
const NOT_SURE: ReadonlySet<unknown> = new Set([undefined, null, '', 'unknown', 'not-sure', 'not sure']);

/** What can be wrong with an answer from outside: the question, what was found, what is allowed. */
export interface AnswerProblem {
  question: string;
  found: string;
  allowed: string;
}

/**
 * Answers from outside (a link, a file, the record of a decision) held against the questions.
 * "Not sure" in any of its words is left out. What no question allows is told and left out; nothing throws.
 * @param questions the questions of the aid
 * @param given any value; what is not an object of answers gives one problem
 */
export function readAnswers(
  questions: readonly Question[],
  given: unknown,
): { answers: Answers; problems: AnswerProblem[] } {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return {
      answers: {},
      problems: [{ question: '(answers)', found: shown(given), allowed: 'an object of answers by question' }],
    };
  }
  const answers: Record<string, Answer> = {};
  const problems: AnswerProblem[] = [];
  const byId = new Map(questions.map((question) => [question.id, question]));
  for (const [id, value] of Object.entries(given)) {
    if (NOT_SURE.has(value)) continue;
    const question = byId.get(id);
    const read = question && readAnswer(question, value);
    if (read !== undefined && read !== 'not allowed') answers[id] = read;
    else {
      problems.push({
        question: id,
        found: shown(value),
        allowed: question ? allowed(question) : `a question: ${[...byId.keys()].join(', ')}`,
      });
    }
  }
  return { answers, problems };
}

/** Undefined for "not sure" inside a list of none. */
function readAnswer(question: Question, value: unknown): Answer | undefined {
  const known = (one: unknown): one is string =>
    typeof one === 'string' && question.options.some((option) => option.value === one);
  switch (question.kind) {
    case 'one':
      return known(value) ? value : undefined;
    case 'several': {
      const list: unknown[] = Array.isArray(value) ? value : [value];
      return list.length > 0 && list.every(known) ? [...new Set(list)].sort() : undefined;
    }
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 10_000_000
        ? value
        : undefined;
    case 'authority':
      return typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length < 60
        ? value
        : undefined;
  }
}

const allowed = (question: Question): string =>
  ({
    one: question.options.map(({ value }) => value).join(', '),
    several: `one or more of ${question.options.map(({ value }) => value).join(', ')}`,
    number: 'a whole number above 0',
    authority: 'the id of a council, such as isle-of-wight',
  })[question.kind];

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

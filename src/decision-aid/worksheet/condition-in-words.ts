import type { Condition, Question } from '../../schema/decision-aid.ts';
import type { Leaf, Questions } from '../engine/conditions.ts';

/** What a question is called inside a sentence. */
export type NameQuestion = (question: Question) => string;
const byLabel: NameQuestion = ({ label }) => `‘${label}’`;

/**
 * A condition in words that follow "If": "you ticked ‘Severe’ for ‘Finances’". A negation is carried inwards, to the
 * answers themselves, since "not either of them" is read wrongly.
 * Throws on a question that does not exist, which the content rules stop.
 * @param nameOf what a question is called, its label if nothing else is said; a worksheet adds its number
 */
export function conditionInWords(condition: Condition, questions: Questions, nameOf: NameQuestion = byLabel): string {
  return inWords(condition, { negated: false, nested: false, questions, nameOf });
}

interface Place {
  negated: boolean;
  /** Inside another list of conditions, where the reader has to see how far this one goes. */
  nested: boolean;
  questions: Questions;
  nameOf: NameQuestion;
}

function inWords(condition: Condition, place: Place): string {
  if ('not' in condition) return inWords(condition.not, { ...place, negated: !place.negated });
  if ('question' in condition) return answerInWords(condition, place);
  const [parts, together] = 'all' in condition ? [condition.all, true] : [condition.any, false];
  if (parts.length === 1 && parts[0]) return inWords(parts[0], place);
  // De Morgan: "not both" is "one of them not".
  const word = together === place.negated ? 'or' : 'and';
  const list = parts
    .map((part) => inWords(part, { ...place, nested: true }))
    .join(`${parts.some(isList) ? ';' : ','} ${word} `);
  return place.nested ? `${howFar(word, parts.length)} ${list}` : list;
}

/** Whether a condition is told as a list, after which a comma would not show where it ends. */
function isList(condition: Condition): boolean {
  if ('not' in condition) return isList(condition.not);
  if ('question' in condition) return false;
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts.length > 1 || parts.some(isList);
}

const howFar = (word: 'and' | 'or', parts: number): string =>
  word === 'or' ? 'either' : parts === 2 ? 'both' : 'all of this:';

function answerInWords(condition: Leaf, { negated, questions, nameOf }: Place): string {
  const question = questions.get(condition.question);
  if (!question) throw new Error(`the decision aid has no question "${condition.question}"`);
  const name = nameOf(question);
  if (question.kind === 'number') return numberInWords(condition, negated, name);
  const wanted = wantedOptions(condition, question);
  if (question.kind === 'several') {
    return negated
      ? `you answered ${name} and did not tick ${oneOf(wanted)}`
      : `you ticked ${oneOf(wanted)} for ${name}`;
  }
  const others = offered(question).filter((option) => !wanted.includes(option));
  const said = negated ? exceptThose(wanted, others, name) : those(wanted, others, name);
  // A question that does not arise makes what is asked of it false, so that its negation holds.
  return negated && question.askedWhen ? `${name} was not for you, or ${said}` : said;
}

function numberInWords(condition: Leaf, negated: boolean, name: string): string {
  const print = (value: string | number): string => Number(value).toLocaleString('en-GB');
  if ('atLeast' in condition)
    return `${name} is ${negated ? 'under ' : ''}${print(condition.atLeast)}${negated ? '' : ' or more'}`;
  const values = 'is' in condition ? [condition.is] : condition.oneOf;
  return `${name} is ${negated ? 'other than' : 'exactly'} ${either(values.map(print))}`;
}

type Option = Question['options'][number];

const offered = ({ options }: Question): Option[] => options.filter(({ notOffered }) => !notOffered);

/** The options that meet the condition and that the form offers. */
function wantedOptions(condition: Leaf, question: Question): Option[] {
  const all = offered(question);
  if ('atLeast' in condition) {
    const ordered = question.options.filter(({ outsideOrder }) => !outsideOrder);
    const from = ordered.findIndex(({ value }) => value === condition.atLeast);
    return from < 0 ? [] : ordered.slice(from).filter((option) => all.includes(option));
  }
  const values: readonly (string | number)[] = 'is' in condition ? [condition.is] : condition.oneOf;
  return all.filter(({ value }) => values.includes(value));
}

/** Longer lists than this are told by what they leave out, where that is shorter. */
const LONG = 3;

function those(wanted: readonly Option[], others: readonly Option[], name: string): string {
  if (others.length === 0) return `you ticked any answer to ${name} but ‘Not sure’`;
  return wanted.length > LONG && others.length < wanted.length
    ? exceptThose(others, wanted, name)
    : `you ticked ${oneOf(wanted)} for ${name}`;
}

function exceptThose(left: readonly Option[], others: readonly Option[], name: string): string {
  return others.length > 0 && others.length <= Math.min(left.length, LONG)
    ? `you ticked ${oneOf(others)} for ${name}`
    : `you ticked anything for ${name} but ${either([...quoted(left), '‘Not sure’'])}`;
}

const quoted = (options: readonly Option[]): string[] => options.map(({ label }) => `‘${label}’`);
const oneOf = (options: readonly Option[]): string => either(quoted(options));
const either = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);

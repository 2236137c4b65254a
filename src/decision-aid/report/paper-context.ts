import { STRENGTHS } from '../../evidence/strength.ts';
import { listed } from '../../print.ts';
import type { GroundsStrength } from '../../library/decision-aid.ts';
import type { Criterion, Question, Rule } from '../../schema/decision-aid.ts';
import type { BundledCase } from '../aid-bundle.ts';
import type { Answer } from '../engine/answers.ts';
import { isAsked, type Questions } from '../engine/conditions.ts';
import { numberCitations, type Citations } from './citations.ts';
import { METHOD_SOURCES } from './method-sources.ts';
import type { ReportInput } from './report-input.ts';

/** What the sections of a paper are written with: the input, its names, and one numbering of citations. */
export interface PaperContext extends ReportInput, Citations {
  questions: Questions;
  /** The name of an option. */
  optionName: (id: string) => string;
  /** Names of options in a row; "every option" where it is all of those in play. */
  optionNames: (ids: readonly string[]) => string;
  criterion: (id: string) => Criterion;
  case: (id: string) => BundledCase | undefined;
  /** An answer in the words of its question; "Not sure" where there is none. */
  answerInWords: (question: Question, answer: Answer | undefined) => string;
  /** The few words for a question. */
  questionLabel: (id: string) => string;
  /** Questions that arise or may arise and have no answer. */
  unanswered: readonly Question[];
}

/** Words for a ground of a rule. */
export const GROUNDS: Record<Rule['ground'], string> = {
  statute: 'Statute',
  direction: 'The direction in force',
  'binding-date': 'A date that binds the council',
  policy: 'Government policy',
  experience: 'What happened elsewhere',
};

/** How strong the evidence of a value is, in a word or two. */
export const strengthWords = (strength: GroundsStrength): string =>
  strength === 'none' ? 'No evidence' : STRENGTHS[strength].name;

/** Throws where an appraisal names a criterion that its aid does not have. */
export function paperContext(input: ReportInput): PaperContext {
  const { bundle, appraisal, councilName, site, date, address } = input;
  const { aid } = bundle;
  const questions: Questions = new Map(aid.questions.map((one) => [one.id, one]));
  const cases = new Map(bundle.cases.map((one) => [one.id, one]));
  const criteria = new Map(aid.criteria.map((one) => [one.id, one]));
  const names = new Map<string, string>(aid.options.map(({ id, name }) => [id, name]));
  const optionName = (id: string): string => names.get(id) ?? id;
  const { inPlay } = appraisal.rules;
  const caseSources = Object.fromEntries(
    bundle.cases.map((one) => [caseSource(one.id), caseReference(one, { site, date, address })]),
  );
  return {
    ...input,
    ...numberCitations(
      { ...METHOD_SOURCES, ...caseSources, ...bundle.sources },
      (fact) => bundle.facts[fact]?.sources ?? [],
    ),
    questions,
    optionName,
    optionNames: (ids) =>
      inPlay.length > 2 && inPlay.every((id) => ids.includes(id))
        ? 'every option in play'
        : listed(ids.map(optionName)),
    criterion: (id) => {
      const found = criteria.get(id);
      if (!found) throw new Error(`the decision aid has no criterion "${id}"`);
      return found;
    },
    case: (id) => cases.get(id),
    answerInWords: (question, answer) => answerInWords(question, answer, councilName),
    questionLabel: (id) => questions.get(id)?.label ?? id,
    unanswered: aid.questions.filter(
      (question) =>
        appraisal.state.answers[question.id] === undefined &&
        isAsked(question, appraisal.state.answers, questions) !== false,
    ),
  };
}

function answerInWords(
  { kind, options }: Question,
  answer: Answer | undefined,
  councilName: string | undefined,
): string {
  if (answer === undefined) return 'Not sure';
  if (kind === 'authority') return councilName ?? String(answer);
  if (typeof answer === 'number') return answer.toLocaleString('en-GB');
  const label = (value: string): string => options.find((option) => option.value === value)?.label ?? value;
  return typeof answer === 'string' ? label(answer) : answer.map(label).join('; ');
}

/** The key under which a case study of the site is cited. */
export const caseSource = (id: string): string => `case-study:${id}`;

/** A case study of the site, as a reference. Its address is worked out from that of the result, `…/decision-aid/result/`. */
function caseReference(
  { id, title }: BundledCase,
  { site, date, address }: Pick<ReportInput, 'site' | 'date' | 'address'>,
): { text: string; short: string; url?: string } {
  const url = URL.canParse(`../../case-studies/${id}/`, address)
    ? new URL(`../../case-studies/${id}/`, address).href
    : undefined;
  const year = date.slice(0, 4);
  return {
    text: `${site} (${year}) ${title}. Case study, with its own sources.${url ? ` Available at: ${url}.` : ''}`,
    short: `${site}, ${year}`,
    ...(url ? { url } : {}),
  };
}

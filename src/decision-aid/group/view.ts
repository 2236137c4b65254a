import type { Question } from '../../schema/decision-aid.ts';
import { listed } from '../../print.ts';
import type { AidBundle } from '../aid-bundle.ts';
import type { Answer } from '../engine/answers.ts';
import type { Member } from '../engine/group/group-answers.ts';
import { answerInWords } from '../questionnaire/answer-in-words.ts';
import type { ComparisonSoFar } from './use-comparison.ts';
import type { GroupFindings } from './group-findings.ts';

/** What every part of the comparison prints from. */
export interface GroupView {
  bundle: AidBundle;
  members: readonly Member[];
  findings: GroupFindings;
  /** It follows the findings. */
  drawn: ComparisonSoFar['drawn'];
  question: (id: string) => Pick<Question, 'label' | 'ask'> & Partial<Pick<Question, 'ordered' | 'options'>>;
  /** The name of an option, or of a criterion. */
  nameOf: (id: string) => string;
  /** The name of the option in front; words where none is in play. */
  leaderName: (id: string | undefined) => string;
  /** An answer to a question, as the reader chose it. */
  answer: (question: string, answer: Answer) => string;
}

/** Puts together what the parts print from. `councils` holds names by id; an id stands where it has none yet. */
export function groupView(
  bundle: AidBundle,
  members: readonly Member[],
  findings: GroupFindings,
  drawn: ComparisonSoFar['drawn'],
  councils: ReadonlyMap<string, string>,
): GroupView {
  const names = new Map([...bundle.aid.options, ...bundle.aid.criteria].map(({ id, name }) => [id, name]));
  const questions = new Map(bundle.aid.questions.map((one) => [one.id, one]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    bundle,
    members,
    findings,
    drawn,
    question: (id) => questions.get(id) ?? { label: id, ask: id },
    nameOf,
    leaderName: (id) => (id === undefined ? 'no option in play' : nameOf(id)),
    answer: (id, answer) => {
      const question = questions.get(id);
      return question ? listed(answerInWords(question, answer, councils)) : String(answer);
    },
  };
}

import { href } from '../../href.ts';
import type { Advice, Criterion, Question } from '../../schema/decision-aid.ts';
import type { AidBundle } from '../aid-bundle.ts';
import type { Answers } from '../engine/answers.ts';
import type { Appraisal, Sensitivity } from '../engine/appraise.ts';
import { holds, type Questions } from '../engine/conditions.ts';
import { SCREENS } from '../questionnaire/path.ts';
import type { UsedAid } from '../state/use-aid.ts';

/** What every part of the result prints from. */
export interface ResultView {
  bundle: AidBundle;
  questions: Questions;
  appraisal: Appraisal;
  /** It follows the appraisal. */
  sensitivity: Sensitivity | undefined;
  /** The name of an option, or of a criterion. */
  nameOf: (id: string) => string;
  /** The address of a question or another screen of the aid, with the same answers, that leads back here. */
  change: (screen: string) => string;
  /** The address where all answers are checked. */
  check: string;
}

/** Puts together what the parts print from. */
export function resultView(
  bundle: AidBundle,
  appraisal: Appraisal,
  sensitivity: Sensitivity | undefined,
  link: UsedAid['link'],
): ResultView {
  const names = new Map([...bundle.aid.options, ...bundle.aid.criteria].map(({ id, name }) => [id, name]));
  return {
    bundle,
    questions: new Map(bundle.aid.questions.map((question): [string, Question] => [question.id, question])),
    appraisal,
    sensitivity,
    nameOf: (id) => names.get(id) ?? id,
    change: (screen) => link(screen, 'result'),
    check: link(SCREENS.check),
  };
}

/** The page of a delivery model. */
export const modelHref = (id: string): string => href(`/models/${id}/`);

/** Said beside the councils that started from a similar place, and not beside the order. */
export const DEMAND_REMARK = 'demand-is-not-fixed-by-a-model';

/** The advice that is given on some answers: what has no condition, and what surely holds. */
export const given = <T extends Pick<Advice, 'when'>>(
  list: readonly T[],
  answers: Answers,
  questions: Questions,
): T[] => list.filter(({ when }) => !when || holds(when, answers, questions) === true);

/** The criteria that are weighed, in the order of the appraisal. */
export const weighed = ({ bundle, appraisal }: ResultView): Criterion[] =>
  appraisal.criteria.flatMap((id) => bundle.aid.criteria.find((criterion) => criterion.id === id) ?? []);

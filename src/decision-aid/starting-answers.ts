import type { CaseStudy } from '../schema/case-study.ts';
import type { Answers } from './engine/answers.ts';

/** A starting point as answers: what is unknown, disputed or does not apply is left out. */
export const startingAnswers = ({ startingPoint }: Pick<CaseStudy, 'startingPoint'>): Answers =>
  Object.fromEntries(
    Object.entries(startingPoint).flatMap(([id, circumstance]) =>
      circumstance.is === 'known' ? [[id, circumstance.value]] : [],
    ),
  );

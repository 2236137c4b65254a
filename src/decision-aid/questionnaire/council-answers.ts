import type { AidCouncil } from '../aid-councils.ts';
import type { Answers } from '../engine/answers.ts';

/**
 * The answers with a council chosen: what is known of it is filled in, and what was filled in for the council before it
 * and not changed since goes. Choosing the same council again changes nothing, so that what was overridden stays.
 */
export function withCouncil(answers: Answers, council: AidCouncil, before: AidCouncil | undefined): Answers {
  if (answers['council'] === council.id) return answers;
  return { ...withoutCouncil(answers, before), ...council.answers };
}

/** The answers without a council and without what was filled in for it, where that was not changed. */
export function withoutCouncil(answers: Answers, before: AidCouncil | undefined): Answers {
  const { council: _council, ...rest } = answers;
  return Object.fromEntries(
    Object.entries(rest).filter(([id, answer]) => before?.answers[id] === undefined || before.answers[id] !== answer),
  );
}

import type { Question } from '../../schema/decision-aid.ts';
import type { Draft } from './read-form.ts';
import type { FieldError } from './weights-form.ts';

/** What a field of a question is given. */
export interface FieldProps {
  question: Question;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  errors: readonly FieldError[];
}

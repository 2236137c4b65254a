import type { Draft, DraftPath } from '../../draft/draft.ts';
import type { Form, NamedField } from '../../fields/field.ts';
import type { PlacedProblem } from '../place-of-problem.ts';

/** What every field of a section needs beside its own value. */
export interface FieldContext {
  form: Form;
  draft: Draft;
  set: (path: DraftPath, value: unknown) => void;
  /** What the last check found in this section. */
  problems: readonly PlacedProblem[];
  /** False until the draft that was kept is there. */
  ready: boolean;
}

/** A field with its place in the draft and what stands there. */
export interface FieldProps {
  named: NamedField;
  path: DraftPath;
  value: unknown;
  context: FieldContext;
}

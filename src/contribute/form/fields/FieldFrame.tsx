import type { ComponentChildren, JSX } from 'preact';
import type { DraftPath } from '../../draft/draft.ts';
import type { NamedField } from '../../fields/field.ts';
import { fieldId, isWithin, type PlacedProblem } from '../place-of-problem.ts';

/** What the check found in one field, in the words of the build. */
export function FieldProblems({
  id,
  problems,
}: {
  id: string;
  problems: readonly PlacedProblem[];
}): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <div class="govuk-error-message" id={`${id}-error`}>
      {problems.map(({ rule, found, allowed, mend }) => (
        <p key={rule + found} class="case-problem">
          <span class="govuk-visually-hidden">Error:</span> Found {found}. Allowed: {allowed}. To mend: {mend}.
        </p>
      ))}
    </div>
  );
}

/** The problems of a field that has no field inside it, and of one that has. */
export const problemsOf = (path: DraftPath, problems: readonly PlacedProblem[]): PlacedProblem[] =>
  problems.filter((problem) => isWithin(problem.path, path));
export const problemsAt = (path: DraftPath, problems: readonly PlacedProblem[]): PlacedProblem[] =>
  problems.filter((problem) => problem.path.length === path.length && isWithin(problem.path, path));

/** The words of a field. */
export const nameOf = ({ label, optional }: NamedField): string => (optional ? `${label} (optional)` : label);

interface Props {
  named: NamedField;
  path: DraftPath;
  problems: readonly PlacedProblem[];
  /** What may be written, after what the field is for. */
  form?: string | undefined;
  /** Several boxes with one name: a group in place of a label. */
  several?: boolean;
  children: (attributes: { id: string; 'aria-describedby'?: string; wrong: boolean }) => ComponentChildren;
}

/** A field with its label, its hint and what is wrong with it. */
export function FieldFrame({ named, path, problems, form, several = false, children }: Props): JSX.Element {
  const id = fieldId(path);
  const hint = [named.hint, form].filter(Boolean).join(' ');
  const wrong = problems.length > 0;
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ');
  const inside = (
    <>
      {hint && (
        <div class="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldProblems id={id} problems={problems} />
      {children({ id, wrong, ...(described && !several ? { 'aria-describedby': described } : {}) })}
    </>
  );
  return (
    <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      {several ? (
        <fieldset class="govuk-fieldset" {...(described ? { 'aria-describedby': described } : {})}>
          <legend class="govuk-fieldset__legend">{nameOf(named)}</legend>
          {inside}
        </fieldset>
      ) : (
        <>
          <label class="govuk-label" for={id}>
            {nameOf(named)}
          </label>
          {inside}
        </>
      )}
    </div>
  );
}

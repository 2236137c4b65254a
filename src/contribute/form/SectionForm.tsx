import type { JSX } from 'preact';
import type { Form, Section } from '../fields/field.ts';
import { Check } from './fields/ChoiceFields.tsx';
import { Fields } from './fields/GroupFields.tsx';
import { asksForKeys } from './find-documents.ts';
import { FindKey } from './FindKey.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import type { PlacedProblem } from './place-of-problem.ts';
import { NOT_KEPT, type UsedDraft } from './use-draft.ts';
import { addressOf } from './views.ts';

interface Props {
  form: Form;
  section: Section;
  /** The part that follows. */
  next: string;
  used: UsedDraft;
  problems: readonly PlacedProblem[];
}

/** One section of the form. */
export function SectionForm({ form, section, next, used, problems }: Props): JSX.Element {
  const { draft, set, ready, keeping } = used;
  const { id, title, about, within, fields } = section;
  const done = draft.done.includes(id);
  return (
    <>
      <a class="govuk-back-link" href="#">
        All sections
      </a>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="page-head__summary">{about}</p>
      {problems.length > 0 && <ProblemSummary problems={problems} title={`What the check found in this section`} />}
      <form
        class="case-form__fields"
        onSubmit={(event) => {
          event.preventDefault();
          location.hash = addressOf(next);
        }}
      >
        <Fields
          fields={fields}
          path={within === 'case' ? ['case'] : []}
          value={within === 'case' ? draft.case : draft}
          context={{ form, draft, set, problems, ready }}
        />
        {asksForKeys(section) && <FindKey id={id} />}
        <div class="govuk-checkboxes case-form__done">
          <Check
            id={`${id}-done`}
            label="I have completed this section"
            checked={done}
            disabled={!ready}
            check={(on) => set(['done'], on ? [...draft.done, id] : draft.done.filter((one) => one !== id))}
          />
        </div>
        <div class="govuk-button-group">
          <button type="submit" class="govuk-button">
            Continue
          </button>
          <a class="govuk-link" href="#">
            All sections
          </a>
        </div>
        {keeping === 'refused' && (
          <p class="note">{NOT_KEPT} Save it as a file from the list of all sections before you leave.</p>
        )}
      </form>
    </>
  );
}

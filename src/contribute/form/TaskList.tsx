import type { JSX } from 'preact';
import { counted } from '../../print.ts';
import type { Form } from '../fields/field.ts';
import { KeepDraft } from './KeepDraft.tsx';
import type { PlacedProblem } from './place-of-problem.ts';
import { SECTION_STATES, sectionState } from './section-state.ts';
import type { UsedDraft } from './use-draft.ts';
import { addressOf, HAND_OVER } from './views.ts';

interface Props {
  title: string;
  form: Form;
  used: UsedDraft;
  problems: readonly PlacedProblem[];
  forget: () => void;
}

/** Every section with how far it is, and the draft as a whole: GOV.UK's pattern "Complete multiple tasks". */
export function TaskList({ title, form, used, problems, forget }: Props): JSX.Element {
  const { draft } = used;
  const states = form.sections.map((section) => sectionState(section, draft, form));
  const finished = states.filter((state) => state === 'finished').length;
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="page-head__summary">
        The form asks for all that a case on this site holds, and makes its files. Nothing is sent: the draft stays in
        your browser until you hand it over yourself.
      </p>
      <div class="needs-script">
        <p>
          You have completed {finished} of {counted(form.sections.length, 'section')}. Fill them in in any order, and
          leave out what you do not know: a gap told plainly is part of a good case.
        </p>
        <ul class="govuk-task-list">
          {form.sections.map((section, index) => {
            const wrong = problems.filter((problem) => problem.section === section).length;
            const state = states[index] ?? 'not-begun';
            return (
              <Task
                key={section.id}
                id={section.id}
                title={section.title}
                about={section.about}
                state={wrong > 0 ? counted(wrong, 'problem') : SECTION_STATES[state]}
                look={wrong > 0 ? 'wrong' : state}
              />
            );
          })}
          <Task
            id={HAND_OVER}
            title="Check and hand over"
            about="The checks of the site, and the files to save and send."
            state="Ready when you are"
            look="finished"
          />
        </ul>
        <KeepDraft form={form} used={used} forget={forget} />
      </div>
    </>
  );
}

interface TaskProps {
  id: string;
  title: string;
  about: string;
  state: string;
  look: string;
}

function Task({ id, title, about, state, look }: TaskProps): JSX.Element {
  return (
    <li class="govuk-task-list__item govuk-task-list__item--with-link" id={id}>
      <div class="govuk-task-list__name-and-hint">
        <a class="govuk-link govuk-task-list__link" href={addressOf(id)} aria-describedby={`${id}-about ${id}-state`}>
          {title}
        </a>
        <div class="govuk-task-list__hint" id={`${id}-about`}>
          {about}
        </div>
      </div>
      <div class={`govuk-task-list__status case-state case-state--${look}`} id={`${id}-state`}>
        {state}
      </div>
    </li>
  );
}

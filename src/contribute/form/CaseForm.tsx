import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Form } from '../fields/field.ts';
import { HandOverPart } from './HandOverPart.tsx';
import { SectionForm } from './SectionForm.tsx';
import { TaskList } from './TaskList.tsx';
import { useCheck } from './use-check.ts';
import { useDraft } from './use-draft.ts';
import { focusOnField, HAND_OVER, useView } from './views.ts';

interface Props {
  form: Form;
  /** Where cases can be sent, if the people who publish the site have named an address. */
  email?: string | undefined;
}

const TITLE = 'Write a case study';

/** The form of a case: a list of its sections, one section at a time, and the check before it is handed over. */
export default function CaseForm({ form, email }: Props): JSX.Element {
  const used = useDraft(form);
  const checking = useCheck(form);
  const { part, field } = useView();
  const whole = useRef<HTMLDivElement>(null);
  const shown = useRef('');
  const at = form.sections.findIndex(({ id }) => id === part);
  const section = form.sections[at];
  const open = section?.id ?? (part === HAND_OVER ? part : '');

  const { check } = checking;
  const problems = check.is === 'checked' ? check.problems : [];
  const shownProblems = section ? problems.filter((problem) => problem.section === section) : problems;
  const isWrong = open !== '' && shownProblems.length > 0;
  useEffect(() => {
    const heading = section?.title ?? (open === HAND_OVER ? 'Check and hand over' : '');
    document.title = `${isWrong ? 'Error: ' : ''}${heading === '' ? TITLE : `${heading} – ${TITLE}`} – Open Door`;
    if (field !== '') focusOnField(field);
    else if (shown.current !== open) {
      whole.current?.querySelector('h1')?.focus();
      scrollTo(0, 0);
    }
    shown.current = open;
  }, [open, field, isWrong]);

  return (
    <div class="case-form" ref={whole}>
      {section ? (
        <SectionForm
          key={section.id}
          form={form}
          section={section}
          next={form.sections[at + 1]?.id ?? HAND_OVER}
          used={used}
          problems={shownProblems}
        />
      ) : open === HAND_OVER ? (
        <HandOverPart used={used} checking={checking} email={email} />
      ) : (
        <TaskList title={TITLE} form={form} used={used} problems={problems} forget={checking.forget} />
      )}
    </div>
  );
}

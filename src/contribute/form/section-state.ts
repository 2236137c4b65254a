import { blankDraft, tidy, valueAt, type Draft, type DraftPath } from '../draft/draft.ts';
import type { Form, Section } from '../fields/field.ts';

/** How far a section is. */
export type SectionState = 'finished' | 'begun' | 'not-begun';

export const SECTION_STATES: Readonly<Record<SectionState, string>> = {
  finished: 'Completed',
  begun: 'Started',
  'not-begun': 'Not yet started',
};

/** Where the fields of a section stand in a draft. */
const pathsOfSection = ({ within, fields }: Section): DraftPath[] =>
  fields.map(({ name }) => (within === 'case' ? ['case', name] : [name]));

/** How far a section is: finished where the writer says so, begun where something stands in it. */
export function sectionState(section: Section, draft: Draft, form: Form): SectionState {
  if (draft.done.includes(section.id)) return 'finished';
  const blank = blankDraft(form);
  const begun = pathsOfSection(section).some((path, index) => {
    const field = section.fields[index]?.field;
    const text = (of: Draft): string => JSON.stringify([field && tidy(field, valueAt(of, path))]);
    return text(draft) !== text(blank);
  });
  return begun ? 'begun' : 'not-begun';
}

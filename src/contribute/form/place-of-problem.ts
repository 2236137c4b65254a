import type { Problem } from '../../library/problems.ts';
import type { Draft, DraftPath } from '../draft/draft.ts';
import { pathsOf } from '../draft/paths.ts';
import { storyText } from '../draft/story-text.ts';
import type { Form, Section } from '../fields/field.ts';

/** A problem with its place in the form. */
export interface PlacedProblem extends Problem {
  /** Where it stands in the draft; for one in a file of the library, the part of the draft that it is about. */
  path: DraftPath;
  section: Section;
}

/** Problems by the sections of the form, in the order of the sections. `caseText` is the text of case.mdx as it was checked. */
export function placed(problems: readonly Problem[], draft: Draft, form: Form, caseText: string): PlacedProblem[] {
  const found = problems.flatMap((problem) => {
    const path = pathOf(problem, draft, caseText);
    const section = sectionOf(path, form);
    return section ? [{ ...problem, path, section }] : [];
  });
  return form.sections.flatMap((section) => found.filter((problem) => problem.section === section));
}

/** The section in which a place of a draft is filled in. */
export const sectionOf = ([first, second]: DraftPath, { sections }: Form): Section | undefined =>
  sections.find(({ within, fields }) =>
    fields.some(({ name }) => (within === 'case' ? first === 'case' && name === second : name === first)),
  );

function pathOf({ rule, file, field = '', line = 1 }: Problem, draft: Draft, caseText: string): DraftPath {
  const paths = pathsOf(draft.id);
  const steps = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  if (file === paths.facts) return steps[0] === 'facts' ? steps : ['facts'];
  if (file === paths.sources) return steps[0] === 'sources' ? steps : ['sources'];
  if (file === paths.case)
    return field === 'text' ? storyPartAt(line, draft, caseText) : field === 'id' ? ['id'] : ['case', ...steps];
  // Two of a kind: the library's may stand second, and is told then.
  return rule === 'duplicate-title' ? ['case', 'title'] : ['sources'];
}

/** The part of the story that holds a line of case.mdx. */
function storyPartAt(line: number, { story }: Draft, caseText: string): DraftPath {
  const before = caseText.slice(0, caseText.length - storyText({ story }).length).split('\n').length - 1;
  const part = story.findIndex(
    (_, index) => line - before <= storyText({ story: story.slice(0, index + 1) }).split('\n').length - 1,
  );
  return ['story', Math.max(0, part), 'text'];
}

/** The id of the element that shows a place of a draft. */
export const fieldId = (path: DraftPath): string => path.join('-');

/** Whether a path leads through another, or to it. */
export const isWithin = (path: DraftPath, outer: DraftPath): boolean =>
  outer.every((step, index) => path[index] === step);

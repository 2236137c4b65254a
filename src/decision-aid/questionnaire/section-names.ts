import type { Question } from '../../schema/decision-aid.ts';

/** The parts of the form, where a question off the path has no number. */
export const SECTION_NAMES: Readonly<Record<Question['section'], string>> = {
  scope: 'Scope',
  council: 'Your council',
  situation: 'Your situation',
};

import type { Library } from './library.ts';

/** Pages that print content of their own and have no entry in it. */
const FIXED: Record<string, string> = {
  '/briefing/': 'Briefing',
  '/decision-aid/back-test/': 'Back-test of the decision aid',
  '/decision-aid/method/': 'Method of the decision aid',
  '/decision-aid/method/rules/': 'Rules of the decision aid',
  '/decision-aid/method/scores/': 'Scores of the decision aid',
  '/evidence/strength/': 'How evidence is graded',
  '/glossary/': 'Glossary',
  '/timeline/': 'Timeline',
};

/** What lists call the page at an address. Throws for an address that prints no content. */
export function pageName(path: string, library: Pick<Library, 'cases' | 'models' | 'guidance'>): string {
  const [, room = '', id = ''] = path.split('/');
  const found =
    room === 'case-studies'
      ? library.cases.get(id)?.shortTitle
      : room === 'models'
        ? library.models.get(id)?.title
        : room === 'guidance'
          ? library.guidance.get(id)?.shortTitle
          : FIXED[path];
  if (found === undefined) throw new Error(`no page of the library stands at ${path}`);
  return found;
}

import type { Library } from './library.ts';

/** Pages that print content of their own and have no entry in it. */
const FIXED: Record<string, string> = {
  '/briefing/': 'Briefing',
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

import { library } from '../library/load-library.ts';
import { TOPICS } from '../schema/vocabulary.ts';
import { siteNames } from '../site/search-box/site-names.ts';
import { FOOTER, NAVIGATION } from '../site/site.ts';
import { entriesByLetter, type LetterEntries, type OtherPage } from './entries.ts';

/** Tools and lists that neither the navigation nor the foot of the page names. */
const FURTHER: readonly OtherPage[] = [
  { name: 'Fact finder', path: '/evidence/', about: 'Tool' },
  { name: 'How evidence is graded', path: '/evidence/strength/', about: 'Page' },
  { name: 'Models side by side', path: '/compare/models/', about: 'Comparison' },
  { name: 'Write a case study', path: '/contribute/form/', about: 'Tool' },
  { name: 'Check the files of a case', path: '/contribute/check/', about: 'Tool' },
  { name: 'Search', path: '/search/', about: 'Tool' },
];
const TOOLS: ReadonlySet<string> = new Set(['/compare/', '/decision-aid/', '/map/']);

let entries: readonly LetterEntries[] | undefined;

/** The A to Z of this site: cases, models, guides, councils and words with their other names, topics, tools and pages. */
export function letters(): readonly LetterEntries[] {
  return (entries ??= entriesByLetter(siteNames(library()).places, [
    ...Object.entries(TOPICS).map(([id, name]) => ({ name, path: `/compare/topics/${id}/` as const, about: 'Topic' })),
    ...[...NAVIGATION, ...FOOTER]
      .filter(({ path }) => path !== '/a-to-z/' && path !== '/evidence/')
      .map(({ path, label }) => ({ name: label, path, about: TOOLS.has(path) ? 'Tool' : 'Page' })),
    ...FURTHER,
  ]));
}

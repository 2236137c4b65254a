import { expect, it } from 'vitest';
import { KEPT_KINDS, keptKindOf } from './kept-kinds.ts';

it.each([
  ['models/index.html', 'pages'],
  ['pagefind/fragment/en_1.pf_fragment', 'search'],
  ['search/names.json', 'search'],
  ['search/index.html', 'pages'],
  ['compare/cases/doncaster.json', 'facts'],
  ['_astro/docx-file.BMyZjwlW.js', 'programs'],
  ['icons/door.svg', 'programs'],
])('%s is of the kind %s', (path, kind) => {
  expect(keptKindOf(path)).toBe(kind);
});
it('a file of no kind stops the build, so that no size goes untold', () => {
  expect(() => keptKindOf('films/tour.mp4')).toThrow('films/tour.mp4');
});
it('kinds have names of their own', () => {
  expect(new Set(KEPT_KINDS.map(({ name }) => name)).size).toBe(KEPT_KINDS.length);
});

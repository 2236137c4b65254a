/** A kind of file that is kept on a device, so that a reader is told what the megabytes are. */
export interface KeptKind {
  id: string;
  name: string;
  /** What is among it. */
  about: string;
  /** By the path from the root of the site. The first kind that fits has the file. */
  pattern: RegExp;
}

/** Every kept file is of one of these kinds. */
export const KEPT_KINDS = [
  {
    id: 'pages',
    name: 'Pages',
    about: 'every case study, model, guide, council, comparison, map and list',
    pattern: /\.html$/,
  },
  {
    id: 'search',
    name: 'Search',
    about: 'the index of words, the text of each page for its passages, and the names',
    pattern: /^(?:pagefind|search)\//,
  },
  {
    id: 'facts',
    name: 'Facts and matrices',
    about: 'what the comparison, the fact finder and the decision aid reckon with',
    pattern: /\.json$/,
  },
  {
    id: 'programs',
    name: 'Programs and typeface',
    about: 'the tools, the style sheets, and what writes Word, OpenDocument and spreadsheet files',
    pattern: /^(?:_astro|icons)\//,
  },
] as const satisfies readonly KeptKind[];

export type KeptKindId = (typeof KEPT_KINDS)[number]['id'];

/** The kind of a kept file. Throws on one of no kind: give it one, so that its size is told. */
export function keptKindOf(path: string): KeptKindId {
  const kind = KEPT_KINDS.find(({ pattern }) => pattern.test(path));
  if (!kind)
    throw new Error(`${path} would be kept for reading offline but is of no kind in src/offline/kept-kinds.ts`);
  return kind.id;
}

/** Which files are kept, by glob from the root of the site. */
export const KEPT = ['**/*.{html,json}', '_astro/**', 'icons/**', 'pagefind/**'] as const;

/**
 * Which of them are not: files to take away (open data, references, feeds), the page that a server gives for what is not
 * there, and the worker itself. A page about the copy says so in words.
 */
export const NOT_KEPT = [
  'data/**/*.json',
  'changes/**/*.json',
  '**/references.json',
  '**/*.schema.json',
  '404.html',
  '_headers',
  '_redirects',
] as const;

/** The files of a case to fill in by hand: what each is in pathsOf(), what it is called when it is taken away, and what it holds. */
export const TEMPLATES = [
  { part: 'case', file: 'case.mdx', about: 'The key data of the case, field by field, and the story below them.' },
  {
    part: 'facts',
    file: 'facts.yaml',
    about: 'The facts: one statement each, with its date, sources and how sure they are.',
  },
  { part: 'sources', file: 'sources.yaml', about: 'The documents that this library does not have yet.' },
] as const;

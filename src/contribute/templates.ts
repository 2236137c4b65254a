/** The files of a case to fill in by hand, in the order in which templateFiles() gives them. */
export const TEMPLATES = [
  { file: 'case.mdx', about: 'The key data of the case, field by field, and the story below them.' },
  { file: 'facts.yaml', about: 'The facts: one statement each, with its date, sources and how sure they are.' },
  { file: 'sources.yaml', about: 'The documents that this library does not have yet.' },
] as const;

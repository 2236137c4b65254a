import { contentRoot } from './content-root.ts';
import { joinLibrary, type Library } from './library.ts';
import { ContentError, type Problem } from './problems.ts';
import type { Content } from './read-content.ts';
import { readContent } from './read-folder.ts';
import { RULES } from './rules/index.ts';

/** What a check of a content folder found. */
export interface CheckedContent {
  content: Content;
  /** What stops the build. */
  problems: Problem[];
  /** What does not. */
  warnings: Problem[];
}

/** What can be wrong with one file by itself, beside the rules on the whole. */
export const FILE_RULES = ['case-files', 'content-folder', 'front-matter', 'schema', 'yaml'] as const;

/** Reads a content folder and holds every file against its schema, then the whole against the rules, as on a day. */
export function contentProblems(
  root: string = contentRoot(),
  today: string = new Date().toISOString().slice(0, 10),
): CheckedContent {
  const { content, problems } = readContent(root);
  // Rules on the whole would report what a broken file took with it, so they wait until every file can be read.
  if (problems.length > 0) return { content, problems, warnings: [] };
  const told = (warns: boolean): Problem[] =>
    RULES.filter((rule) => (rule.warns ?? false) === warns).flatMap((rule) => rule.check(content, today));
  return { content, problems: told(false), warnings: told(true) };
}

/** The content of a folder in which nothing stops the build. Throws {@link ContentError} with every problem found. */
export function checkedContent(root?: string): Content {
  const { content, problems } = contentProblems(root);
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

/** Reads, checks and joins a content folder. Throws {@link ContentError} as {@link checkedContent} does. */
export const loadLibrary = (root?: string): Library => joinLibrary(checkedContent(root));

/** What a build has read. */
interface Kept {
  content: Content;
  library: Library;
  root: string;
  /** When, in milliseconds. */
  at: number;
}
/** In one build the configuration and the pages each have a copy of this module: what is read is kept where both find it. */
const KEPT = Symbol.for('open-door.library');
const shared = globalThis as { [KEPT]?: Kept };

/** The library of this build, read once; while developing, read again when it is older than a second. */
export const library = (): Library => kept().library;
/** What the library was joined from, each piece with its file. */
export const libraryContent = (): Content => kept().content;

function kept(): Kept {
  const root = contentRoot();
  const before = shared[KEPT];
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Vite's types promise an environment; plain Node, as in check:content, has none
  const stale = import.meta.env?.DEV && before !== undefined && Date.now() - before.at > 1000;
  if (before?.root === root && !stale) return before;
  const content = checkedContent(root);
  return (shared[KEPT] = { content, library: joinLibrary(content), root, at: Date.now() });
}

import { contentRoot } from './content-root.ts';
import { joinLibrary, type Library } from './library.ts';
import { ContentError } from './problems.ts';
import { readContent, type Content } from './read-content.ts';
import { RULES } from './rules/index.ts';

/**
 * Reads and checks a content folder: every file against its schema, then the whole against the rules.
 * Throws {@link ContentError} with every problem found.
 */
export function checkedContent(root: string = contentRoot()): Content {
  const { content, problems } = readContent(root);
  // Rules on the whole would report what a broken file took with it, so they wait until every file can be read.
  const found = problems.length > 0 ? problems : RULES.flatMap((rule) => rule.check(content));
  if (found.length > 0) throw new ContentError(found);
  return content;
}

/** Reads, checks and joins a content folder. Throws {@link ContentError} as {@link checkedContent} does. */
export const loadLibrary = (root?: string): Library => joinLibrary(checkedContent(root));

let loaded: { library: Library; at: number } | undefined;

/** The library of this build, read once; while developing, read again when it is older than a second. */
export function library(): Library {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Vite's types promise an environment; plain Node, as in check:content, has none
  const stale = import.meta.env?.DEV && loaded !== undefined && Date.now() - loaded.at > 1000;
  if (loaded === undefined || stale) loaded = { library: loadLibrary(), at: Date.now() };
  return loaded.library;
}

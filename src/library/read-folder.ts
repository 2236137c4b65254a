import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ContentError, type Problem } from './problems.ts';
import { contentOf, type Content, type ContentFiles } from './read-content.ts';

/** The files of a content folder on a disk, read when they are asked for. Throws {@link ContentError} when it is not there. */
export function filesOfFolder(root: string): ContentFiles {
  if (!existsSync(root)) {
    throw new ContentError([
      {
        rule: 'content-folder',
        file: root,
        found: 'no such folder',
        allowed: 'the folder that holds the content',
        mend: 'run from the root of the project',
      },
    ]);
  }
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + (root.endsWith(sep) ? 0 : 1))
        .split(sep)
        .join('/'),
    );
  return { paths, text: (path) => readFileSync(join(root, path), 'utf8') };
}

/** Reads a content folder, as {@link contentOf} does. Throws {@link ContentError} only when the folder is not there. */
export function readContent(root: string): { content: Content; problems: Problem[] } {
  return contentOf(filesOfFolder(root));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from './measure-build.ts';

/** What a reader's browser may fetch to search, and where it stands in a built site. */
const INDEXES: readonly { name: string; files: RegExp }[] = [
  { name: 'page search (Pagefind), all of it', files: /^pagefind\// },
  { name: 'fact finder (Lunr), facts and index', files: /^evidence\/facts\/[^/]+\.json$/ },
  { name: 'cases to compare', files: /^compare\/(?:cases|councils).*\.json$/ },
  { name: 'decision aid', files: /^decision-aid\/(?:aid|councils)\.json$/ },
];

/** Files, bytes as sent with gzip, and the largest of them, for each search index of a built site. */
export function indexSizes(dist: string) {
  const files = filesIn(dist);
  return INDEXES.map(({ name, files: pattern }) => {
    const sizes = files
      .filter(({ path }) => pattern.test(path))
      // Pagefind's own files are compressed already.
      .map(({ path, bytes }) =>
        /\.(?:pf_\w+|pagefind)$/.test(path) ? bytes : gzipSync(readFileSync(join(dist, path))).length,
      );
    return {
      name,
      files: sizes.length,
      bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
      largest: Math.max(0, ...sizes),
    };
  });
}

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { builtPages, kindOf, PAGE_KINDS } from '../site/built-site.ts';

/** Every address of the built site. */
export const ALL = builtPages().map(({ path }) => path);

/** One page of each kind: the longest, since it holds the most. Throws when a kind has none. */
export const ONE_OF_EACH = Object.keys(PAGE_KINDS).map((kind) => {
  const [longest] = builtPages()
    .filter(({ path }) => kindOf(path) === kind)
    .sort((a, b) => b.html.length - a.html.length);
  if (!longest) throw new Error(`no built page is of the kind "${kind}"`);
  return { kind, path: longest.path };
});

const FURTHER = 60;

/**
 * The pages to check at this run beside one of each kind: all of them with ALL_PAGES=1, else sixty chosen by
 * the hash of the commit, so that every page has its turn and a failing run can be repeated.
 */
export function pagesForThisRun(): string[] {
  if (process.env['ALL_PAGES'] || ALL.length <= FURTHER) return ALL;
  const chosen = [...ALL].sort((a, b) => rank(a).localeCompare(rank(b))).slice(0, FURTHER);
  return [...new Set([...ONE_OF_EACH.map(({ path }) => path), ...chosen])];
}

const rank = (path: string): string => createHash('sha256').update(`${commit()} ${path}`).digest('hex');
let known: string | undefined;
function commit(): string {
  try {
    known ??= execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    known ??= 'no commit';
  }
  return known;
}

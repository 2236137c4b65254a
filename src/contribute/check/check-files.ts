import './without-eval.ts';
import { contentOf, CONTENT, type Content, type Located } from '../../library/read-content.ts';
import type { Problem } from '../../library/problems.ts';
import { PAGE_RULES } from '../../library/rules/page-rules.ts';
import type { TextFile } from '../draft/paths.ts';
import { contentOfExtract, type LibraryExtract } from './library-extract.ts';

/** What a check of some files found. */
export interface Checked {
  /** What would stop the build. */
  problems: Problem[];
  /** What would not. */
  warnings: Problem[];
}

/**
 * Holds files of the content against their schemas, and then against the rules beside all that the library has, as a build
 * would with these files in their places: the same problems in the same words. What the library would be told without
 * them is left out, and so is that new facts are not recorded yet, which is an editor's work. `today` is a day, 2026-11-25.
 */
export function checkFiles(files: readonly TextFile[], extract: LibraryExtract, today: string): Checked {
  const texts = new Map(files.map(({ path, text }) => [path.slice(CONTENT.length + 1), text]));
  const { content, problems } = contentOf({ paths: [...texts.keys()], text: (path) => texts.get(path) ?? '' });
  // As in the build, rules wait until every file can be read.
  if (problems.length > 0) return { problems, warnings: [] };
  const library = without(contentOfExtract(extract), new Set(files.map(({ path }) => path)));
  const before = new Set(told(library, today).map(key));
  const found = told(joined(library, content), today).filter((problem) => !before.has(key(problem)));
  const warns = new Set(PAGE_RULES.filter((rule) => rule.warns).map(({ id }) => id));
  return {
    problems: found.filter(({ rule }) => !warns.has(rule)),
    warnings: found.filter(({ rule }) => warns.has(rule)),
  };
}

const told = (content: Content, today: string): Problem[] => PAGE_RULES.flatMap((rule) => rule.check(content, today));
const key = ({ rule, file, line, field, found }: Problem): string => JSON.stringify([rule, file, line, field, found]);

/** Every list of content with another beside it. */
type Lists = Record<string, Located<unknown>[]>;

/** Content without the files that others take the place of. */
function without({ decisionAid, ...lists }: Content, paths: ReadonlySet<string>): Content {
  const stays = (piece: Located<unknown>): boolean => !paths.has(piece.file.path);
  const kept = Object.fromEntries(Object.entries(lists as Lists).map(([name, list]) => [name, list.filter(stays)]));
  return { ...(kept as Omit<Content, 'decisionAid'>), decisionAid };
}

/** Two contents as one, each list in the order in which a build reads it. */
function joined({ decisionAid, ...library }: Content, more: Content): Content {
  const others = more as unknown as Lists;
  const lists = Object.entries(library as Lists).map(([name, list]) => [
    name,
    [...list, ...(others[name] ?? [])].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0)),
  ]);
  return { ...(Object.fromEntries(lists) as Omit<Content, 'decisionAid'>), decisionAid };
}

/** Cases are read in the order of their ids, all else in that of its files. */
const placeOf = (piece: Located<unknown>): string =>
  'facts' in piece && 'id' in piece ? String(piece.id) : piece.file.path;

import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIXTURE_CONTENT } from './library.fixture.ts';
import { contentProblems } from './load-library.ts';
import type { Problem } from './problems.ts';

/** The files of the fixture that tests break most. */
export const CASE = 'case-studies/northshire/case.mdx';
export const FACTS = 'case-studies/northshire/facts.yaml';
export const GAZETTE = 'sources/northern-gazette.yaml';
export const MODEL = 'models/council-owned-company.mdx';

/** A day on which nothing in the fixture is stale. */
const TODAY = '2026-02-01';

/** A problem as it must be told: `on` is text found once in the broken file, on the line the problem must name. */
export type Told = Omit<Problem, 'file' | 'line'> & { file?: string; on?: string };

/** One thing to break in the fixture: a text of a file (found once) for another, more at its end, or a file's name. */
export type Break =
  | { file: string; swap: readonly [from: string, to: string] }
  | { file: string; add: string }
  | { file: string; rename: string };

/** What is broken, and every problem that must be told of it, in order. */
export interface Breakage {
  name: string;
  broken: Break | readonly Break[];
  told: Told[];
}

/** A copy of the fixture that each test may break. */
export interface BrokenContent {
  /** The path of a file of the copy. */
  at: (file: string) => string;
  breakIt: (broken: Break) => void;
  /** Every problem of the copy as it stands; that a broken fact is not as recorded is told only when asked. */
  problems: (locked?: boolean) => readonly Problem[];
  /** Every warning of the copy, as on a day. */
  warnings: (today?: string) => readonly Problem[];
  /** The line of the end of a text in a file, from 1. */
  lineOf: (file: string, on: string) => number;
}

/** Gives each test of a file a fresh copy of the fixture. Call it outside the tests. */
export function brokenContent(): BrokenContent {
  let content = '';
  beforeEach(() => {
    content = join(mkdtempSync(join(tmpdir(), 'open-door-content-')), 'content');
    cpSync(FIXTURE_CONTENT, content, { recursive: true });
  });
  afterEach(() => rmSync(join(content, '..'), { recursive: true }));

  const at = (file: string): string => join(content, file);
  return {
    at,
    breakIt(broken) {
      if ('rename' in broken) {
        renameSync(at(broken.file), at(broken.rename));
        return;
      }
      const text = readFileSync(at(broken.file), 'utf8');
      if ('add' in broken) writeFileSync(at(broken.file), text + broken.add);
      else {
        const [from, to] = broken.swap;
        const place = onlyPlace(text, from);
        writeFileSync(at(broken.file), text.slice(0, place) + to + text.slice(place + from.length));
      }
    },
    problems: (locked = false) =>
      contentProblems(content, TODAY).problems.filter(({ rule }) => locked || rule !== 'changed-fact'),
    warnings: (today = TODAY) => contentProblems(content, today).warnings,
    lineOf(file, on) {
      const text = readFileSync(at(file), 'utf8');
      return text.slice(0, onlyPlace(text, on) + on.trimEnd().length).split('\n').length;
    },
  };
}

/** One test a breakage: exactly the problems named are told, each on its line. `locked` holds the facts to the lock file as well. */
export function itTells(breakages: readonly Breakage[], { locked = false } = {}): void {
  const { breakIt, problems, lineOf } = brokenContent();
  it.each(breakages)('tells $name', ({ broken, told }) => {
    const breaks = 'file' in broken ? [broken] : broken;
    breaks.forEach(breakIt);
    expect(problems(locked)).toEqual(
      told.map(({ on, file = breaks[0]?.file ?? '', ...rest }) => ({
        ...rest,
        file: `content/${file}`,
        ...(on === undefined
          ? rest.field === undefined
            ? {}
            : { line: expect.any(Number) as number }
          : { line: lineOf(file, on) }),
      })),
    );
  });
}

/** Where a text stands in another. Throws unless it stands there once. */
function onlyPlace(text: string, part: string): number {
  const [, ...more] = text.split(part);
  if (more.length !== 1) throw new Error(`"${part}" stands ${String(more.length)} times where it should stand once`);
  return text.indexOf(part);
}

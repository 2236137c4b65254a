import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE_CONTENT } from '../src/library/library.fixture.ts';

let content = '';
beforeAll(() => {
  content = join(mkdtempSync(join(tmpdir(), 'open-door-new-case-')), 'content');
  cpSync(FIXTURE_CONTENT, content, { recursive: true });
});
afterAll(() => rmSync(join(content, '..'), { recursive: true }));

const run = (script: string, ...options: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], {
    encoding: 'utf8',
    env: { ...process.env, OPEN_DOOR_CONTENT: content },
  });
const newCase = (...options: string[]) => run('new-case-study', ...options);
const path = (file: string): string => join(content, file);

describe('npm run new:case-study', () => {
  it.each([
    [['--help'], 0, 'npm run new:case-study'],
    [[], 2, '--id isle-of-x'],
    [['--id', 'Isle of X'], 2, 'cannot be an id'],
    [['--id', '../x'], 2, 'cannot be an id'],
    [['--name', 'x'], 2, '--name'],
    [['--id', 'northshire'], 2, 'is there already'],
  ])('%j ends with %i and says why', (options, code, words) => {
    const { status, stdout, stderr } = newCase(...options);
    expect(status).toBe(code);
    expect(stdout + stderr).toContain(words);
  });

  it('writes files of which the check tells what is still to fill in', () => {
    expect(newCase('--id', 'isle-of-x', '--title', 'Isle of X: a "company"').status).toBe(0);
    for (const file of [
      'case-studies/isle-of-x/case.mdx',
      'case-studies/isle-of-x/facts.yaml',
      'sources/for-isle-of-x.yaml',
    ])
      expect(existsSync(path(file))).toBe(true);
    expect(readFileSync(path('case-studies/isle-of-x/case.mdx'), 'utf8')).toContain('Isle of X: a "company"');
    const { status, stderr } = run('check-content');
    expect(status).toBe(1);
    expect(stderr).toMatch(/case\.mdx:\d+ {2}shortTitle/);
    expect(stderr).not.toMatch(/case\.mdx:\d+ {2}title|northshire|\bat .*\.ts:\d/);
    const again = newCase('--id', 'isle-of-x');
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('is there already');
    expect(newCase('--id', 'isle-of-y').status).toBe(0);
  });
});

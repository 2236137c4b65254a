import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FIXTURE_CONTENT } from '../../src/library/library.fixture.ts';
import { contentProblems } from '../../src/library/load-library.ts';
import { addSyntheticCases, renamed } from './synthetic-cases.ts';

let target = '';
beforeAll(async () => {
  target = await mkdtemp(join(tmpdir(), 'open-door-synthetic-'));
});
afterAll(() => rm(target, { recursive: true, force: true }));

it('adds cases that break no rule but that they are not recorded', async () => {
  const made = await addSyntheticCases(FIXTURE_CONTENT, target, 3);
  const { content, problems } = contentProblems(target, '2026-11-25');
  expect(made).toHaveLength(3);
  expect(content.cases.map(({ id }) => id)).toEqual(expect.arrayContaining(made));
  expect([...new Set(problems.map(({ rule }) => rule))]).toEqual(['changed-fact']);
});

it('keeps all of a case but its titles', () => {
  expect(renamed('---\ntitle: A\nshortTitle: B\nextent: local\n---\n\nText.\n', 'synthetic-1')).toBe(
    '---\ntitle: "Not a real case: synthetic-1"\nshortTitle: synthetic-1\nextent: local\n---\n\nText.\n',
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: unknown; 'timeout-minutes'?: number; steps: Step[] }>;
}

const folder = new URL('../.github/workflows/', import.meta.url);
const files = readdirSync(folder);
const read = (file: string): Workflow => parse(readFileSync(new URL(file, folder), 'utf8')) as Workflow;

it('there are workflows to check', () => {
  expect(files).toEqual(expect.arrayContaining(['ci.yml', 'links.yml']));
});

describe.each(files)('%s', (file) => {
  const { permissions, jobs } = read(file);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('may read and nothing else', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
  });
  it('uses actions by full commit hash, with the version beside it', () => {
    const uses = readFileSync(new URL(file, folder), 'utf8').match(/uses:.*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
  it('leaves no credentials behind and stops by itself', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
  it('puts nothing that a stranger may write into a command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

it('checks a change with the very script that everyone else runs', () => {
  const runs = Object.values(read('ci.yml').jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  expect(runs.at(-1)).toBe('bash .ci/run');
});

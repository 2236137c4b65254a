import { describe, expect, it, vi } from 'vitest';
import { AID } from '../engine/aid.fixture.ts';
import { EMPTY_STATE } from '../engine/answers.ts';
import { memberOf } from '../engine/group/group.fixture.ts';
import { comparisonWork } from '../group/comparison-work.ts';
import { appraisalWork } from '../result/appraisal-work.ts';
import { handOver, type Told } from './hand-over.ts';
import type { FromWorker, ToWorker, WorkInParts } from './work-in-parts.ts';

/** A worker that answers only when a test says so. */
class FakeWorker extends EventTarget {
  readonly asked: ToWorker<string>[] = [];
  ended = false;
  postMessage(message: ToWorker<string>): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: FromWorker<string, string>): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const ECHO: WorkInParts<string, string, string> = {
  first: (_aid, job) => `first of ${job}`,
  second: (_aid, _job, first) => `second after ${first}`,
};
const IMPOSSIBLE: typeof ECHO = {
  ...ECHO,
  second: () => {
    throw new Error('it cannot be done');
  },
};

function listen(): Told<string, string> & { heard: string[] } {
  const heard: string[] = [];
  const hear = (what: string): void => void heard.push(what);
  return { heard, first: hear, second: hear, movedToPage: () => hear('moved'), failure: () => hear('failure') };
}

function start({ work = ECHO, withWorker = true } = {}) {
  const worker = new FakeWorker();
  const told = listen();
  const startWorker = (): Worker => {
    if (!withWorker) throw new TypeError('Worker is not a constructor');
    return worker as EventTarget as Worker;
  };
  const handed = handOver(AID, { startWorker, fetchWork: async () => Promise.resolve(work) }, told);
  return { worker, handed, heard: told.heard };
}

describe('work handed over', () => {
  it('gives the worker the data once, and tells what it says', () => {
    const { worker, handed, heard } = start();
    handed.ask('one');
    expect(worker.asked.map(({ is }) => is)).toEqual(['aid', 'job']);
    worker.say({ is: 'first', number: 1, first: 'a' });
    worker.say({ is: 'second', number: 1, second: 'b' });
    expect(heard).toEqual(['a', 'b']);
  });

  it('tells nothing of a job that a later one has overtaken', () => {
    const { worker, handed, heard } = start();
    handed.ask('one');
    handed.ask('two');
    worker.say({ is: 'first', number: 1, first: 'old' });
    worker.say({ is: 'first', number: 2, first: 'new' });
    expect(heard).toEqual(['new']);
  });

  it('is done on the page where the worker fails, and this is told', async () => {
    const { worker, handed, heard } = start();
    handed.ask('one');
    worker.dispatchEvent(new Event('error'));
    await vi.waitFor(() => expect(heard).toEqual(['moved', 'first of one', 'second after first of one']));
    expect(worker.ended).toBe(true);
  });

  it('is done on the page where no worker can start, the last job alone', async () => {
    const { handed, heard } = start({ withWorker: false });
    handed.ask('one');
    handed.ask('two');
    await vi.waitFor(() => expect(heard).toEqual(['moved', 'first of two', 'second after first of two']));
  });

  it('says so where it cannot be done at all', async () => {
    const { handed, heard } = start({ work: IMPOSSIBLE, withWorker: false });
    handed.ask('one');
    await vi.waitFor(() => expect(heard).toEqual(['moved', 'first of one', 'failure']));
  });

  it('is silent once it has ended', () => {
    const { worker, handed, heard } = start();
    handed.ask('one');
    handed.end();
    worker.say({ is: 'first', number: 1, first: 'late' });
    expect(heard).toEqual([]);
  });
});

describe('the work itself', () => {
  const day = '2026-11-25';

  it('appraises a state, and finds what would change the result', () => {
    const job = { state: EMPTY_STATE, day };
    const appraisal = appraisalWork.first(AID, job);
    expect(appraisal.day).toBe(day);
    expect(appraisalWork.second(AID, job, appraisal)).toHaveProperty('effects');
  });

  it('compares a group, and combines its orders; one name twice is refused', () => {
    const job = { members: [memberOf('Al'), memberOf('Bo')], day };
    const findings = comparisonWork.first(AID, job);
    expect(findings.day).toBe(day);
    expect(comparisonWork.second(AID, job, findings)).toBeDefined();
    expect(() => comparisonWork.first(AID, { members: [memberOf('Al'), memberOf('Al')], day })).toThrow(
      'two members of the group have the same name',
    );
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memberOf, SMALL_AID } from '../engine/group/group.fixture.ts';
import type { FromWorker, ToWorker } from './comparer-messages.ts';
import { startComparer, type Told } from './comparer.ts';
import type { GroupFindings } from './group-findings.ts';

const DAY = '2026-11-25';

/** A worker that answers only when a test says so. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  readonly asked: ToWorker[] = [];
  ended = false;
  constructor() {
    super();
    FakeWorker.started.push(this);
  }
  postMessage(message: ToWorker): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const listen = (): Told & { heard: string[] } => {
  const heard: string[] = [];
  return {
    heard,
    findings: ({ day }) => heard.push(`findings ${day}`),
    runs: () => heard.push('runs'),
    failure: () => heard.push('failure'),
  };
};
const MEMBERS = [memberOf('Al', {}, [80, 20]), memberOf('Bo')];
const findings = { day: DAY } as GroupFindings;

describe('a comparer', () => {
  beforeEach(() => {
    FakeWorker.started = [];
    vi.stubGlobal('Worker', FakeWorker);
  });
  afterEach(() => vi.unstubAllGlobals());
  const worker = (): FakeWorker => FakeWorker.started[0] as FakeWorker;

  it('gives the worker the data once, and tells what it says', () => {
    const told = listen();
    startComparer(SMALL_AID, told).compare(MEMBERS, DAY);
    expect(worker().asked.map(({ is }) => is)).toEqual(['aid', 'job']);
    worker().say({ is: 'findings', job: 1, findings });
    worker().say({ is: 'runs', job: 1, runs: undefined });
    expect(told.heard).toEqual([`findings ${DAY}`, 'runs']);
  });

  it('tells nothing of a job that a later one has overtaken', () => {
    const told = listen();
    const comparer = startComparer(SMALL_AID, told);
    comparer.compare(MEMBERS, DAY);
    comparer.compare(MEMBERS, DAY);
    worker().say({ is: 'findings', job: 1, findings });
    expect(told.heard).toEqual([]);
    worker().say({ is: 'findings', job: 2, findings });
    expect(told.heard).toHaveLength(1);
  });

  it('does the work itself where the worker fails', async () => {
    const told = listen();
    startComparer(SMALL_AID, told).compare(MEMBERS, DAY);
    worker().dispatchEvent(new Event('error'));
    await vi.waitFor(() => expect(told.heard).toEqual([`findings ${DAY}`, 'runs']));
    expect(worker().ended).toBe(true);
  });

  it('does the work itself where no worker can start', async () => {
    vi.stubGlobal('Worker', undefined);
    const told = listen();
    startComparer(SMALL_AID, told).compare(MEMBERS, DAY);
    await vi.waitFor(() => expect(told.heard).toEqual([`findings ${DAY}`, 'runs']));
  });

  it('says so where the work cannot be done at all', async () => {
    vi.stubGlobal('Worker', undefined);
    const told = listen();
    startComparer(SMALL_AID, told).compare([memberOf('Al'), memberOf('Al')], DAY);
    await vi.waitFor(() => expect(told.heard).toEqual(['failure']));
  });

  it('is silent once it has ended', () => {
    const told = listen();
    const comparer = startComparer(SMALL_AID, told);
    comparer.compare(MEMBERS, DAY);
    comparer.end();
    worker().say({ is: 'findings', job: 1, findings });
    expect(told.heard).toEqual([]);
  });
});

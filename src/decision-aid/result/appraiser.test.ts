import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AID } from '../engine/aid.fixture.ts';
import { EMPTY_STATE } from '../engine/answers.ts';
import type { Appraisal, Sensitivity } from '../engine/appraise.ts';
import type { FromWorker, ToWorker } from './appraise-messages.ts';
import { startAppraiser, type Told } from './appraiser.ts';

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
    appraisal: ({ day }) => heard.push(`appraisal ${day}`),
    sensitivity: () => heard.push('sensitivity'),
    movedToPage: () => heard.push('moved'),
    failure: () => heard.push('failure'),
  };
};
const appraisal = { day: DAY } as Appraisal;

describe('an appraiser', () => {
  beforeEach(() => {
    FakeWorker.started = [];
    vi.stubGlobal('Worker', FakeWorker);
  });
  afterEach(() => vi.unstubAllGlobals());
  const worker = (): FakeWorker => FakeWorker.started[0] as FakeWorker;

  it('gives the worker the data once, and tells what it says', () => {
    const told = listen();
    startAppraiser(AID, told).appraise(EMPTY_STATE, DAY);
    expect(worker().asked.map(({ is }) => is)).toEqual(['aid', 'job']);
    worker().say({ is: 'appraisal', job: 1, appraisal });
    worker().say({ is: 'sensitivity', job: 1, sensitivity: {} as Sensitivity });
    expect(told.heard).toEqual([`appraisal ${DAY}`, 'sensitivity']);
  });

  it('tells nothing of a job that a later one has overtaken', () => {
    const told = listen();
    const appraiser = startAppraiser(AID, told);
    appraiser.appraise(EMPTY_STATE, DAY);
    appraiser.appraise(EMPTY_STATE, DAY);
    worker().say({ is: 'appraisal', job: 1, appraisal });
    expect(told.heard).toEqual([]);
    worker().say({ is: 'appraisal', job: 2, appraisal });
    expect(told.heard).toHaveLength(1);
  });

  it('does the work itself where the worker fails, and tells of it', async () => {
    const told = listen();
    startAppraiser(AID, told).appraise(EMPTY_STATE, DAY);
    worker().dispatchEvent(new Event('error'));
    await vi.waitFor(() => expect(told.heard).toEqual(['moved', `appraisal ${DAY}`, 'sensitivity']));
    expect(worker().ended).toBe(true);
  });

  it('does the work itself where no worker can start', async () => {
    vi.stubGlobal('Worker', undefined);
    const told = listen();
    startAppraiser(AID, told).appraise(EMPTY_STATE, DAY);
    await vi.waitFor(() => expect(told.heard).toEqual(['moved', `appraisal ${DAY}`, 'sensitivity']));
  });

  it('says so where the work cannot be done at all', async () => {
    vi.stubGlobal('Worker', undefined);
    const told = listen();
    startAppraiser({ ...AID, criteria: [] }, told).appraise(EMPTY_STATE, DAY);
    await vi.waitFor(() => expect(told.heard).toEqual(['moved', 'failure']));
  });

  it('is silent once it has ended', () => {
    const told = listen();
    const appraiser = startAppraiser(AID, told);
    appraiser.appraise(EMPTY_STATE, DAY);
    appraiser.end();
    worker().say({ is: 'appraisal', job: 1, appraisal });
    expect(told.heard).toEqual([]);
  });
});

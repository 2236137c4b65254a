import { describe, expect, it } from 'vitest';
import { offersIn, type CopyState } from './copy-state.ts';
import { wordsFor } from './copy-words.ts';

const DAY = '2026-11-25';
const EVERY: CopyState[] = [
  ...(['from-disk', 'insecure', 'unsupported'] as const).map((why): CopyState => ({ is: 'unable', why })),
  { is: 'none' },
  { is: 'none', removed: true },
  { is: 'keeping', done: 0, total: 0, newer: false },
  { is: 'keeping', done: 40, total: 980, newer: true },
  { is: 'kept', day: DAY },
  { is: 'kept', day: DAY, looked: true },
  { is: 'kept', day: DAY, newer: '2026-12-01' },
  { is: 'kept', day: DAY, newer: DAY },
  ...(['room', 'connection', 'missing', 'stopped', 'forbidden'] as const).map((why): CopyState => ({
    is: 'failed',
    why,
  })),
];

describe('what the page says of the copy', () => {
  it('is different in each state, in whole sentences', () => {
    const said = EVERY.map(wordsFor);
    expect(new Set(said).size).toBe(EVERY.length);
    for (const words of said) expect(words).toMatch(/^[A-Z].*\.$/);
  });
  it.each([
    [{ is: 'kept', day: DAY }, 'The library is kept on this device, as of 25 November 2026.'],
    [{ is: 'keeping', done: 40, total: 980, newer: false }, '40 of 980 files'],
    [
      { is: 'kept', day: DAY, newer: '2026-12-01' },
      'A newer copy is ready, as of 1 December 2026. Nothing changes until you choose it',
    ],
    [{ is: 'failed', why: 'connection', day: DAY }, 'The copy as of 25 November 2026 is there still.'],
  ] as const)('%o', (state, words) => {
    expect(wordsFor(state)).toContain(words);
  });
});

describe('what can be done', () => {
  it('is something wherever something can be, and a way on after every failure', () => {
    for (const state of EVERY)
      expect(offersIn(state).length > 0, JSON.stringify(state)).toBe(state.is !== 'unable' && state.is !== 'keeping');
  });
  it('is never to change without a newer copy, nor to keep twice', () => {
    expect(offersIn({ is: 'kept', day: DAY })).toEqual(['look', 'remove']);
    expect(offersIn({ is: 'kept', day: DAY, newer: DAY })).toEqual(['take', 'remove']);
  });
});

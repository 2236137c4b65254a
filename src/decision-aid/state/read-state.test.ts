import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_STATE } from '../engine/answers.ts';
import { readState } from './read-state.ts';
import { FULL, KNOWN, VERSION_0 } from './state.fixture.ts';

describe('a state from outside', () => {
  it('is kept whole where it is right', () => {
    expect(readState(JSON.parse(JSON.stringify(FULL)), KNOWN)).toEqual({ state: FULL, messages: [] });
  });

  it('never fails, and what comes out reads again without a word', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const { state } = readState(given, KNOWN);
        expect(readState(state, KNOWN)).toEqual({ state, messages: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('loses only what is wrong, each with a message', () => {
    const { state, messages } = readState(
      {
        ...FULL,
        answers: { ...FULL.answers, scope: 'everything', mood: 'good' },
        weights: { mode: 'points', values: { 'council-control': 60, luck: 3, integration: -1 } },
        overrides: {
          'in-house/integration': { low: 50, likely: 40, high: 60 },
          'in-house/luck': { low: 1, likely: 2, high: 3 },
        },
      },
      KNOWN,
    );
    const { scope: _scope, ...rest } = FULL.answers;
    expect(state.answers).toEqual(rest);
    expect(state.weights).toEqual({ mode: 'points', values: { 'council-control': 60 } });
    expect(state.overrides).toEqual({});
    expect(messages).toHaveLength(5);
  });

  it('takes "not sure" in any of its words as no answer', () => {
    const answers = { scope: 'not-sure', main_problems: 'unknown', children_0_17: null, council: '' };
    expect(readState({ answers }, KNOWN)).toEqual({ state: EMPTY_STATE, messages: [] });
  });

  it('of version 0 has its priorities as a ranking', () => {
    expect(readState(VERSION_0, KNOWN)).toEqual({
      state: {
        version: 1,
        answers: VERSION_0.answers,
        weights: { mode: 'ranking', values: { integration: 1, 'council-control': 2 } },
        overrides: {},
        notes: {},
      },
      messages: [],
    });
    expect(readState({ version: 0, answers: {} }, KNOWN).state).toEqual(EMPTY_STATE);
  });

  it.each([[2], [1.5], [-1], ['1'], [Number.NaN]])('of version %s is refused in words', (version) => {
    const { state, messages } = readState({ ...FULL, version }, KNOWN);
    expect(state).toBe(EMPTY_STATE);
    expect(messages).toHaveLength(1);
  });

  it('has one of the three kinds of firmness, or none', () => {
    for (const firmness of ['toString', 'constructor', '__proto__', 'hard', 60]) {
      const { state } = readState({ weights: { mode: 'points', values: { integration: 1 }, firmness } }, KNOWN);
      expect(state.weights, String(firmness)).not.toHaveProperty('firmness');
    }
  });

  it('keeps notes that are text, and cuts what would grow without end', () => {
    const { state } = readState({ notes: { summary: 'x'.repeat(9_000), risks: 3, ['k'.repeat(80)]: 'long' } }, KNOWN);
    expect(state.notes).toEqual({ summary: 'x'.repeat(5_000) });
  });
});

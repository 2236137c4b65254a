import { describe, expect, it } from 'vitest';
import type { Phase } from '../schema/case-study.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import { aCase, aPhase, fixtureLibrary } from './library.fixture.ts';
import { fallsWithin, modelEvidence, phasesAt } from './model-evidence.ts';

const proposed: Phase = {
  ...aPhase('independent-trust', '2014'),
  initiation: { is: 'known', value: 'proposed-only', facts: ['f1'] },
};

describe('fallsWithin', () => {
  it.each([
    ['2015-06', '2015-01-01', '2016', true],
    ['2015', '2015-06-01', 'present', true],
    ['2014-12-31', '2015-01-01', 'present', false],
    ['2016-04', '2015', '2016-03-31', false],
    ['2016-03', '2015', '2016-03-31', true],
    ['2030', '2015', 'unknown', true],
    ['undated', '2015', 'present', false],
    ['2015', 'unknown', '2016', false],
  ])('%s within %s to %s: %s', (date, from, to, within) => {
    expect(fallsWithin({ date }, { from, to })).toBe(within);
  });
});

describe('phasesAt', () => {
  it('gives every phase that ran at the time, in order, and none that was only proposed', () => {
    const phases = [
      aPhase('improvement-partner', '2013'),
      proposed,
      aPhase('council-owned-company', '2015', '2016'),
      aPhase('in-house', '2017', 'present'),
    ];
    expect(phasesAt({ date: '2015-05' }, { phases }).map(({ model }) => model)).toEqual([
      'improvement-partner',
      'council-owned-company',
    ]);
  });
});

describe('modelEvidence', () => {
  const { cases } = fixtureLibrary();
  const ratings = (...given: Parameters<typeof modelEvidence>): Record<string, string> =>
    Object.fromEntries(modelEvidence(...given).map(({ question, rating }) => [question, rating]));

  it('rates the five questions from facts dated under the model', () => {
    // f2 (scope, 2015) and f3 (outcomes, 2016) fall under the company; f1 (decision, 2014) comes before it.
    expect(ratings('council-owned-company', { cases, evaluations: [] })).toEqual({
      effect: 'none',
      mechanism: 'limited',
      forWhom: 'none',
      implementation: 'limited',
      economics: 'none',
    });
  });

  it('says nothing of a model that was proposed and never ran', () => {
    const study = aCase({ phases: [proposed] });
    const all = ratings('independent-trust', { cases: new Map([[study.id, study]]), evaluations: [] });
    expect(new Set(Object.values(all))).toEqual(new Set(['none']));
  });

  it('counts the studies of that model only', () => {
    const study: Evaluation = {
      id: 'a-study',
      title: 'A study',
      type: 'Case studies',
      published: '2015',
      models: ['joint-company'],
      answers: ['economics'],
      comparative: false,
      evaluator: 'A university',
      findings: [{ text: 'It cost more.', sources: ['a'] }],
      limits: [{ text: 'It was small.', sources: ['a'] }],
      sources: ['a'],
    };
    expect(ratings('joint-company', { cases, evaluations: [study] })['economics']).toBe('good');
    expect(ratings('council-owned-company', { cases, evaluations: [study] })['economics']).toBe('none');
  });
});

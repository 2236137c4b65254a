import type { Question } from '../../schema/decision-aid.ts';
import type { AidState } from '../engine/answers.ts';
import type { Known } from './read-state.ts';

const question = (id: string, kind: Question['kind'], values: readonly string[]): Question => ({
  id,
  section: 'situation',
  label: id,
  ask: `${id}?`,
  why: 'Because.',
  kind,
  options: values.map((value) => ({ value, label: value })),
  ordered: false,
  quick: true,
  facts: [],
  sources: [],
  cases: [],
});

/** A small aid that states are read against. */
export const KNOWN: Known = {
  questions: [
    question('scope', 'one', ['social-care', 'part-of-the-service']),
    question('main_problems', 'several', ['leadership', 'money', 'practice']),
    question('children_0_17', 'number', []),
    question('council', 'authority', []),
  ],
  criteria: ['council-control', 'integration', 'time-to-live'],
  options: ['in-house', 'shared-service'],
};

/** A state with something of everything. */
export const FULL: AidState = {
  version: 1,
  answers: { scope: 'social-care', main_problems: ['leadership', 'money'], children_0_17: 24_811, council: 'york' },
  weights: { mode: 'points', values: { 'council-control': 100, integration: 40 }, firmness: 'agreed' },
  overrides: { 'shared-service/integration': { low: 40, likely: 50, high: 60 } },
  notes: { summary: 'For the meeting of 3 March.' },
};

/** A file of the drafts before the first release, as they wrote it. */
export const VERSION_0 = {
  version: 0,
  answers: { scope: 'social-care', main_problems: ['money'] },
  priorities: ['integration', 'council-control'],
} as const;

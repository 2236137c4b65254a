import type { DecisionAid } from '../../../library/decision-aid.ts';
import type { Question } from '../../../schema/decision-aid.ts';
import { EMPTY_STATE, type AidState } from '../answers.ts';
import type { Member } from './group-answers.ts';

const NO_GROUNDS = { facts: [], sources: [], cases: [] };

/** A question with these options; `_no-overall` and the like stand outside the order. */
export const questionOf = (
  id: string,
  kind: Question['kind'],
  values: readonly string[] = [],
  more: Partial<Question> = {},
): Question => ({
  id,
  section: 'situation',
  label: id,
  ask: id,
  why: id,
  kind,
  options: values.map((value) => ({ value, label: value, ...(value.startsWith('_') && { outsideOrder: true }) })),
  ordered: false,
  quick: true,
  ...more,
  ...NO_GROUNDS,
});

const likely = (
  model: 'in-house' | 'council-owned-company' | 'independent-trust',
  criterion: string,
  points: number,
) => ({
  model,
  criterion,
  low: Math.max(0, points - 10),
  likely: points,
  high: Math.min(100, points + 10),
  rationale: '',
  strength: 'good' as const,
  ...NO_GROUNDS,
});

/**
 * Three options on two criteria. At likely values: in-house 90 and 20, company 60 and 60, trust 10 and 90. A direction to
 * set up a trust rules in-house out; severe finances take 30 from the trust's independence.
 */
export const SMALL_AID: DecisionAid = {
  version: '2026-01-01',
  options: [
    { id: 'in-house', name: 'In-house' },
    { id: 'council-owned-company', name: 'Company' },
    { id: 'independent-trust', name: 'Trust' },
  ],
  questions: [
    questionOf('direction', 'one', ['none', 'trust-directed'], { ordered: true }),
    questionOf('finance', 'one', ['severe', 'stable'], { ordered: true }),
    questionOf('main_problems', 'several', ['demand', 'leadership', 'money']),
    questionOf('children_0_17', 'number'),
    questionOf('notice', 'one', ['passed', 'later'], { askedWhen: { question: 'direction', is: 'trust-directed' } }),
  ],
  criteria: ['control', 'independence'].map((id) => ({
    id,
    name: id,
    class: 'value' as const,
    from: [id],
    rationale: '',
    ...NO_GROUNDS,
  })),
  performances: [
    likely('in-house', 'control', 90),
    likely('in-house', 'independence', 20),
    likely('council-owned-company', 'control', 60),
    likely('council-owned-company', 'independence', 60),
    likely('independent-trust', 'control', 10),
    likely('independent-trust', 'independence', 90),
  ],
  adjustments: [
    {
      id: 'severe-finances-bind-a-trust',
      when: { question: 'finance', is: 'severe' },
      model: 'independent-trust',
      criterion: 'independence',
      by: -30,
      because: '',
      ...NO_GROUNDS,
    },
  ],
  declaredOrders: [],
  rules: [
    {
      id: 'a-trust-is-directed',
      when: { question: 'direction', is: 'trust-directed' },
      effect: 'rulesOut',
      models: ['in-house'],
      concern: 'dfe-requirement',
      ground: 'direction',
      because: '',
      inForce: { from: '2014', to: 'present' },
      ...NO_GROUNDS,
    },
  ],
  advice: { whoDecides: [], partService: [], remarks: [], meanwhile: [], beforeYouGo: [] },
  backTest: [],
};

export const CRITERIA = ['control', 'independence'] as const;
export const DAY = '2026-06-01';

/** A member with these answers, and points for control and for independence. */
export const memberOf = (
  name: string,
  answers: AidState['answers'] = {},
  points?: readonly [number, number],
  overrides: AidState['overrides'] = {},
): Member => ({
  name,
  state: {
    ...EMPTY_STATE,
    answers,
    overrides,
    weights: points ? { mode: 'points', values: { control: points[0], independence: points[1] } } : EMPTY_STATE.weights,
  },
});

import { describe, expect, it } from 'vitest';
import type { Question } from '../../schema/decision-aid.ts';
import type { AidCouncil } from '../aid-councils.ts';
import type { Weights } from '../engine/answers.ts';
import { answerInWords } from './answer-in-words.ts';
import { withCouncil, withoutCouncil } from './council-answers.ts';
import { contentsInWords } from './contents-in-words.ts';
import { councilEntered, councilMeant } from './council-meant.ts';
import { momentInWords } from './moment-in-words.ts';
import type { WeighedCriterion } from './outline.ts';
import { draftFrom, draftOf, NOT_SURE, readDraft, toggled, withAnswer } from './read-form.ts';
import { readWeightsDraft, weightsDraft, weightsDraftFrom, type WeightsDraft } from './weights-form.ts';
import { weightsInWords } from './weights-in-words.ts';

const question = (kind: Question['kind']): Question => ({
  id: 'finance',
  section: 'situation',
  label: 'Finances',
  ask: 'How?',
  why: 'Because.',
  kind,
  options: [
    { value: 'severe', label: 'Severe' },
    { value: 'stable', label: 'Stable' },
  ],
  ordered: true,
  quick: true,
  facts: [],
  sources: [],
  cases: [],
});
const typed = (text: string) => readDraft(question('number'), { chosen: [], typed: text });

describe('a question page', () => {
  it('asks for a choice, and takes "not sure" as no answer', () => {
    expect(readDraft(question('one'), { chosen: [], typed: '' }).is).toBe('error');
    expect(readDraft(question('several'), { chosen: [], typed: '' }).is).toBe('error');
    expect(readDraft(question('one'), { chosen: [NOT_SURE], typed: '' })).toEqual({ is: 'answer', answer: undefined });
    expect(readDraft(question('one'), { chosen: ['stable'], typed: '' })).toEqual({ is: 'answer', answer: 'stable' });
    expect(readDraft(question('several'), { chosen: ['stable', 'severe'], typed: '' })).toEqual({
      is: 'answer',
      answer: ['severe', 'stable'],
    });
  });

  it('reads whole numbers as people write them, and nothing else', () => {
    expect(typed(' 24,811 ')).toEqual({ is: 'answer', answer: 24_811 });
    expect(typed('24 811')).toEqual({ is: 'answer', answer: 24_811 });
    expect(typed('')).toEqual({ is: 'answer', answer: undefined });
    for (const wrong of ['24.5', '-3', '0', 'many', '1e5', '10000000', '٣'])
      expect(typed(wrong).is, wrong).toBe('error');
  });

  it.each([[NOT_SURE], ['nothing-broken']])('lets %s stand alone', (alone) => {
    expect(toggled(['leadership', 'money'], alone)).toEqual([alone]);
    expect(toggled([alone], 'money')).toEqual(['money']);
    expect(toggled([alone], alone)).toEqual([]);
  });

  it('stands as it was answered', () => {
    expect(draftOf(question('one'), 'stable', false).chosen).toEqual(['stable']);
    expect(draftOf(question('number'), 24_811, false).typed).toBe('24,811');
    expect(draftOf(question('one'), undefined, false).chosen).toEqual([]);
    expect(draftOf(question('one'), undefined, true).chosen).toEqual([NOT_SURE]);
    expect(draftOf(question('number'), undefined, true)).toEqual({ chosen: [], typed: '' });
  });

  it('takes up what stood in it before a refresh, and nothing else', () => {
    const kept = { chosen: [NOT_SURE], typed: '' };
    expect(draftFrom(JSON.parse(JSON.stringify(kept)), question('one'))).toEqual(kept);
    for (const other of [
      undefined,
      null,
      3,
      'stable',
      [],
      {},
      { chosen: 'stable', typed: '' },
      { chosen: ['x'], typed: '' },
    ])
      expect(draftFrom(other, question('one'))).toBeUndefined();
  });

  it('changes one answer and keeps the others', () => {
    expect(withAnswer({ scope: 'social-care', finance: 'stable' }, 'finance', undefined)).toEqual({
      scope: 'social-care',
    });
    expect(withAnswer({ scope: 'social-care' }, 'finance', 'severe')).toEqual({
      scope: 'social-care',
      finance: 'severe',
    });
  });

  it('prints answers in words', () => {
    expect(answerInWords(question('one'), undefined, new Map())).toEqual(['Not sure']);
    expect(answerInWords(question('several'), ['severe', 'stable'], new Map())).toEqual(['Severe', 'Stable']);
    expect(answerInWords(question('authority'), 'york', new Map([['york', 'York']]))).toEqual(['York']);
    expect(answerInWords(question('number'), 24_811, new Map())).toEqual(['24,811']);
  });
});

const council = (id: string, name: string, rest: AidCouncil['answers'] = {}): AidCouncil => ({
  id,
  name,
  also: [`${name} Council`],
  region: 'North',
  answers: { council: id, children_0_17: id.length * 1000, ...rest },
  neighbours: [],
});
const ASHBY = council('ashby', 'Ashby', { latest_ofsted: 'no-overall', judgement_leaders: 'good' });
const ASHFORD = council('ashford', 'Ashford', { latest_ofsted: 'inadequate' });

describe('a council', () => {
  it('fills in what is known of it', () => {
    expect(withCouncil({ scope: 'social-care' }, ASHFORD, undefined)).toEqual({
      scope: 'social-care',
      council: 'ashford',
      children_0_17: 7000,
      latest_ofsted: 'inadequate',
    });
  });

  it('takes what it filled in with it, and leaves what the reader changed', () => {
    const changed = { ...withCouncil({}, ASHBY, undefined), judgement_leaders: 'outstanding' };
    expect(withCouncil(changed, ASHBY, ASHBY)).toBe(changed);
    expect(withoutCouncil(changed, ASHBY)).toEqual({ judgement_leaders: 'outstanding' });
    expect(withCouncil(withCouncil({}, ASHBY, undefined), ASHFORD, ASHBY)).toEqual(withCouncil({}, ASHFORD, undefined));
  });

  it('is left as it is by an empty box where the list did not come', () => {
    expect(councilEntered(' ', undefined)).toEqual({ is: 'unchanged' });
    expect(councilEntered('Ashby', undefined)).toMatchObject({ is: 'error' });
    expect(councilEntered('', [ASHBY])).toEqual({ is: 'none' });
    expect(councilEntered('Ashby', [ASHBY])).toEqual({ is: 'council', council: ASHBY });
  });

  it('is found by its names, and asked about where several may be meant', () => {
    const all = [ASHBY, ASHFORD];
    expect(councilMeant('  ', all)).toEqual({ is: 'none' });
    expect(councilMeant('ashford council', all)).toEqual({ is: 'council', council: ASHFORD });
    expect(councilMeant('ashb', all)).toEqual({ is: 'council', council: ASHBY });
    expect(councilMeant('ash', all)).toMatchObject({ is: 'error' });
    expect(councilMeant('nowhere', all)).toMatchObject({ is: 'error' });
  });
});

const CRITERIA: readonly WeighedCriterion[] = ['control', 'cost', 'time', 'scale'].map((id) => ({
  id,
  name: id.toUpperCase(),
  worst: 'bad',
  best: 'good',
}));
const NOTHING: Weights = { mode: 'unknown', values: {} };
const read = (draft: Partial<WeightsDraft>, given = NOTHING) =>
  readWeightsDraft({ ...weightsDraft(NOTHING, false), ...draft }, CRITERIA, given);

describe('what matters', () => {
  it('takes up to three in order', () => {
    expect(read({ mode: 'ranking', topThree: ['cost', '', 'time'] }).weights).toEqual({
      mode: 'ranking',
      values: { cost: 1, time: 2 },
    });
    expect(read({ mode: 'ranking' }).errors).toMatchObject([{ field: 'place-1' }]);
    expect(read({ mode: 'ranking', topThree: ['cost', 'cost', 'cost'] }).errors).toMatchObject([
      { field: 'place-2' },
      { field: 'place-3' },
    ]);
  });

  it('takes whole points from 0 to 100, an empty field as none', () => {
    expect(read({ mode: 'points', points: { cost: '100', time: ' 40 ' }, firmness: 'agreed' }).weights).toEqual({
      mode: 'points',
      values: { control: 0, cost: 100, time: 40, scale: 0 },
      firmness: 'agreed',
    });
    for (const wrong of ['101', '-1', '2.5', 'x'])
      expect(read({ mode: 'points', points: { cost: wrong } }).errors).toMatchObject([{ field: 'points-cost' }]);
    expect(read({ mode: 'points', points: { cost: '0' } }).errors).toHaveLength(1);
  });

  it('takes up what stood in it before a refresh, and nothing else', () => {
    const kept: WeightsDraft = {
      mode: 'points',
      topThree: ['cost', '', ''],
      points: { cost: '4.' },
      firmness: 'rough',
    };
    expect(weightsDraftFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(weightsDraftFrom({ ...kept, mode: 'other', topThree: ['cost'], points: { cost: '4.', time: 3 } })).toEqual({
      ...kept,
      mode: undefined,
    });
    for (const other of [
      undefined,
      null,
      3,
      {},
      { ...kept, topThree: 'cost' },
      { ...kept, points: null },
      { ...kept, firmness: 'x' },
    ])
      expect(weightsDraftFrom(other)).toBeUndefined();
  });

  it('asks for one of the three ways', () => {
    expect(read({ mode: undefined }).errors).toMatchObject([{ field: 'weights-mode' }]);
    expect(read({ mode: 'unknown' }).weights).toEqual(NOTHING);
  });

  it('leaves alone what a file says and the form has no room for', () => {
    const long: Weights = { mode: 'ranking', values: { scale: 4, time: 3, cost: 2, control: 1 } };
    expect(readWeightsDraft(weightsDraft(long, false), CRITERIA, long).weights).toBe(long);
    const many: Weights = { mode: 'points', values: { cost: 400, time: 200 } };
    expect(readWeightsDraft(weightsDraft(many, false), CRITERIA, many).weights).toBe(many);
  });

  it('is printed in words', () => {
    expect(weightsInWords(NOTHING, CRITERIA)).toHaveLength(1);
    expect(weightsInWords({ mode: 'ranking', values: { time: 2, cost: 1 } }, CRITERIA)).toEqual([
      '1. COST',
      '2. TIME',
      'The rest after these, in no order',
    ]);
    expect(weightsInWords({ mode: 'points', values: { time: 50, cost: 100, scale: 0 } }, CRITERIA)).toEqual([
      'COST: 100 points',
      'TIME: 50 points',
      'None for the others',
      expect.stringMatching(/^How firm: usual/),
    ]);
  });
});

it('tells what a state holds', () => {
  const range = { low: 1, likely: 2, high: 3 };
  expect(
    contentsInWords({
      version: 1,
      answers: { scope: 'social-care' },
      weights: { mode: 'ranking', values: { cost: 1 } },
      overrides: { 'in-house/cost': range, 'in-house/time': range },
      notes: { summary: 'One.', risks: '' },
    }),
  ).toBe('1 answer, what matters, 2 figures of your own and 1 note');
});

it('tells the moment of saving', () => {
  expect(momentInWords('2026-03-03T14:05:00')).toBe('on 3 March 2026 at 14:05');
  expect(momentInWords('')).toBe('earlier');
});

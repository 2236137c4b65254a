import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadLibrary } from '../../library/load-library.ts';
import { EMPTY_STATE, readAnswers, type AidState } from '../engine/answers.ts';
import { decisionAidOf } from '../questionnaire/decision-aid-of.ts';
import { aidOutline } from '../questionnaire/outline.ts';
import { startingAnswers } from '../starting-answers.ts';
import { readState } from '../state/read-state.ts';
import { fileText } from '../state/state-file.ts';
import { answersSchema } from './answers-schema.ts';

const library = loadLibrary();
const aid = decisionAidOf(library);
const published: unknown = JSON.parse(JSON.stringify(answersSchema(aid, 'https://open-door.test/answers.schema.json')));
// Read back from its text, so that what is tested is what is published.
const schema = z.fromJSONSchema(published as Parameters<typeof z.fromJSONSchema>[0]);
const isValid = (file: unknown): boolean => schema.safeParse(file).success;

const FULL: AidState = {
  version: 1,
  answers: { scope: 'social-care', main_problems: ['leadership', 'money'], children_0_17: 24_811, council: 'york' },
  weights: { mode: 'points', values: { 'council-control': 100, integration: 40 }, firmness: 'agreed' },
  overrides: { 'shared-service/integration': { low: 40, likely: 50, high: 60 } },
  notes: { summary: 'For the meeting of 3 March.' },
};
const RANKED: AidState['weights'] = { mode: 'ranking', values: { integration: 1, 'running-cost': 2 } };

describe('the schema of a file of answers', () => {
  it('says which draft it is of and where it is published', () => {
    expect(published).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://open-door.test/answers.schema.json',
    });
  });

  it.each<[string, AidState]>([
    ['nothing said', EMPTY_STATE],
    ['something of everything', FULL],
    ['a ranking', { ...FULL, weights: RANKED }],
    ['points without firmness', { ...FULL, weights: { mode: 'points', values: { integration: 0 } } }],
  ])('takes what the site saves: %s', (_, state) => {
    expect(isValid(JSON.parse(fileText(state)))).toBe(true);
  });

  it('takes every answer to every question, and the starting point of every case and real decision', () => {
    const offered = aid.questions.flatMap(({ id, kind, options }) =>
      options.map(({ value }) => ({ [id]: kind === 'several' ? [value] : value })),
    );
    const starts = [...library.cases.values()].map((study) => startingAnswers(study));
    const tested = aid.backTest.map(({ circumstances }) => readAnswers(aid.questions, circumstances).answers);
    const all = [...offered, ...starts, ...tested];
    expect(all.filter((answers) => !isValid({ ...EMPTY_STATE, answers }))).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });

  it.each<[string, unknown]>([
    ['no object', []],
    ['another version', { ...FULL, version: 2 }],
    ['no version', { ...FULL, version: undefined }],
    ['an unknown key', { ...FULL, colour: 'plum' }],
    ['an unknown question', { ...FULL, answers: { mood: 'good' } }],
    ['an unknown answer', { ...FULL, answers: { scope: 'everything' } }],
    ['one answer where several may be', { ...FULL, answers: { main_problems: 'money' } }],
    ['no answer where several may be', { ...FULL, answers: { main_problems: [] } }],
    ['half a child', { ...FULL, answers: { children_0_17: 0.5 } }],
    ['a council with a capital', { ...FULL, answers: { council: 'York' } }],
    ['an unknown way of weighing', { ...FULL, weights: { mode: 'votes', values: {} } }],
    ['an unknown criterion', { ...FULL, weights: { mode: 'points', values: { luck: 3 } } }],
    ['a gate that is weighed', { ...FULL, weights: { mode: 'points', values: { 'dfe-requirement': 3 } } }],
    ['a place before the first', { ...FULL, weights: { ...RANKED, values: { integration: 0 } } }],
    ['points below none', { ...FULL, weights: { mode: 'points', values: { integration: -1 } } }],
    ['firmness of a ranking', { ...FULL, weights: { ...RANKED, firmness: 'usual' } }],
    ['values where nothing was said', { ...FULL, weights: { mode: 'unknown', values: { integration: 1 } } }],
    ['a figure for no option', { ...FULL, overrides: { 'by-lot/integration': { low: 1, likely: 2, high: 3 } } }],
    ['a figure above 100', { ...FULL, overrides: { 'in-house/integration': { low: 1, likely: 2, high: 101 } } }],
    ['a figure without its likely', { ...FULL, overrides: { 'in-house/integration': { low: 1, high: 3 } } }],
    ['a note that is no text', { ...FULL, notes: { summary: 3 } }],
  ])('refuses %s', (_, file) => {
    expect(isValid(file)).toBe(false);
  });

  it('takes nothing that the site would not keep whole', () => {
    const { messages } = readState(FULL, aidOutline(aid));
    expect(messages).toEqual([]);
  });
});

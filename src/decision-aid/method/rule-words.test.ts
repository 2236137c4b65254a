import { expect, it } from 'vitest';
import { MODELS, type ModelId } from '../../schema/vocabulary.ts';
import { optionsInWords, pointsInWords, ruleName } from './rule-words.ts';

const IDS: readonly ModelId[] = [
  'in-house',
  'improvement-partner',
  'shared-service',
  'joint-company',
  'independent-trust',
];
const OPTIONS = IDS.map((id) => ({ id, name: MODELS[id].name }));

it.each([
  [IDS, 'every option'],
  [IDS.slice(1), 'every option but In house'],
  [IDS.slice(2), 'every option but In house and Improvement partner'],
  [['shared-service', 'in-house'], 'In house and Shared service'],
  [['joint-company'], 'Jointly owned company'],
])('names options in the order of the aid: %j', (models, expected) => {
  expect(optionsInWords(models, OPTIONS)).toBe(expected);
});

it.each([
  ['direction-for-independence', 'Direction for independence'],
  ['nhs-body-and-dfe-agree', 'NHS body and DfE agree'],
  ['vat-differs', 'VAT differs'],
  ['privately-run', 'Privately run'],
])('names a rule by its id: %s', (id, expected) => {
  expect(ruleName({ id })).toBe(expected);
});

it('gives points a direction', () => {
  expect([pointsInWords(-20), pointsInWords(10)]).toEqual(['20 points down', '10 points up']);
});

import { expect, it } from 'vitest';
import { aSource } from './source.fixture.ts';
import { sourceInWords } from './source-in-words.ts';

it.each([
  [aSource(), 'Trade press; seen in full as published.'],
  [
    aSource({ seenAs: 'mirror', via: 'FE News', note: 'month inferred.' }),
    'Trade press; seen as a copy or notice on another site (FE News). Month inferred.',
  ],
  [aSource({ seenAs: 'summary', machineMade: true }), 'Trade press; seen as a summary only, written by a machine.'],
])('says what a source is', (source, words) => {
  expect(sourceInWords(source)).toBe(words);
});

import { describe, expect, it } from 'vitest';
import { typeset, typesetText } from './typeset.ts';

describe('typesetText', () => {
  it.each([
    ["the council's", 'the council’s'],
    ["called it 'good', then", 'called it ‘good’, then'],
    ["'Good' it said", '‘Good’ it said'],
    ["children's services' aim", 'children’s services’ aim'],
    ["said: 'inadequate.' It", 'said: ‘inadequate.’ It'],
    ['no quotes', 'no quotes'],
  ])('%s', (typed, set) => {
    expect(typesetText(typed)).toBe(set);
  });
});

describe('typeset', () => {
  it('leaves the apostrophe of an address alone, which would else lead nowhere', () => {
    expect(typeset({ URL: "https://gazette.example/children's-services" })).toEqual({
      URL: "https://gazette.example/children's-services",
    });
  });

  it('goes into lists and objects and leaves everything else alone', () => {
    expect(typeset({ a: ["it's", 3], b: { c: true, d: null } })).toEqual({ a: ['it’s', 3], b: { c: true, d: null } });
  });
});

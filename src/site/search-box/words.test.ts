import { describe, expect, it } from 'vitest';
import { otherSpelling, plainWords } from './words.ts';

describe('plainWords', () => {
  it.each([
    ['Trafford’s children’s services', ['trafford', 'children', 'services']],
    ["didn't arm's-length", ['didnt', 'arm', 'length']],
    ['section 75, s.75, s75 and Section 497A', ['s75', 's75', 's75', 'and', 's497a']],
    ['B&NES and Telford & Wrekin', ['bnes', 'and', 'telford', 'and', 'wrekin']],
    ['the 70/30 split', ['the', '70', '30', 'split']],
    ['L.A.T.C. Café', ['latc', 'cafe']],
    ['😀 ++--:^~*', []],
  ])('%s', (text, words) => {
    expect(plainWords(text)).toEqual(words);
  });
});

describe('otherSpelling', () => {
  it.each([
    ['organization', 'organisation'],
    ['organisation', 'organization'],
    ['analyze', 'analyse'],
    ['labor', 'labour'],
    ['neighbours', 'neighbors'],
    ['program', 'programme'],
    ['centre', 'center'],
    ['modeling', 'modelling'],
    ['trust', undefined],
    ['author', undefined],
  ])('%s is %s on the other side', (word, other) => {
    expect(otherSpelling(word)).toBe(other);
  });
});

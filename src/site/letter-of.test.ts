import { expect, it } from 'vitest';
import { letterOf } from './letter-of.ts';

it.each([
  ['The MJ', 'm'],
  ['Ofsted', 'o'],
  ['3SG', '0-9'],
  ['Évian News', 'e'],
])('puts %s under %s', (name, letter) => {
  expect(letterOf(name)).toBe(letter);
});

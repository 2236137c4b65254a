import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QueryFileError, readQueries } from './queries.ts';

const folder = mkdtempSync(join(tmpdir(), 'relevance-'));
const file = (text: string): string => {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, text);
  return path;
};
const one = { query: 'tupe', expected: ['/glossary/#tupe'], kind: 'abbreviation' };

describe('readQueries', () => {
  it('reads a list, whatever else its entries hold', () => {
    expect(readQueries(file(JSON.stringify([{ ...one, why: 'a reason' }])))).toEqual([one]);
  });

  it.each([
    ['no file', 'no-such-file.json', /cannot be read/],
    ['what is not JSON', file('[{'), /is not JSON/],
    ['no list', file('{}'), /is not a list/],
    ['an empty list', file('[]'), /is not a list/],
    ['an entry without expectations', file(JSON.stringify([{ ...one, expected: [] }])), /expected/],
    [
      'an address of another site',
      file(JSON.stringify([{ ...one, expected: ['https://example.org/'] }])),
      /an address within the site/,
    ],
  ])('refuses %s in words', (_, path, message) => {
    expect(() => readQueries(path)).toThrow(QueryFileError);
    expect(() => readQueries(path)).toThrow(message);
  });
});

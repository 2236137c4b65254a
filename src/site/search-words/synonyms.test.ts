import { describe, expect, it } from 'vitest';
import { conceptsOf, synonymTable } from './synonyms.ts';

const table = synonymTable(
  {
    groups: [
      ['Council-owned company', 'LATC', 'local authority trading company'],
      ['Isle of Wight', 'IoW'],
      ['ended', 'ceased'],
    ],
    meant: [{ typed: ['how long'], means: ['time'] }],
  },
  (word) => word.replace(/(?:ed|s)$/, ''),
);
const concepts = (query: string): string[][] =>
  conceptsOf(query.split(' '), table).map(({ alternatives }) => alternatives.map(({ words }) => words.join(' ')));

describe('conceptsOf', () => {
  it('takes the longest phrase with other names as one', () => {
    expect(concepts('isle of wight latc')).toEqual([
      ['isle of wight', 'iow'],
      ['latc', 'council owned company', 'local authority trading company'],
    ]);
  });

  it('knows a phrase in any form of its words', () => {
    expect(concepts('ends')).toEqual([['ends', 'ceased']]);
  });

  it('drops small words, unless there is nothing else', () => {
    expect(concepts('why is the company')).toEqual([['company']]);
    expect(concepts('what is the')).toHaveLength(3);
  });

  it('reads what is meant one way only', () => {
    expect(concepts('how long')).toEqual([['how long', 'time']]);
    expect(concepts('time')).toEqual([['time']]);
  });

  it('looks for the other spelling too', () => {
    expect(concepts('organization')).toEqual([['organization', 'organisation']]);
  });

  it('takes no more of a text than its beginning', () => {
    expect(concepts(Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')).length).toBeLessThan(20);
  });

  it('counts what was typed most', () => {
    const [concept] = conceptsOf(['latc'], table);
    const [typed, ...others] = concept?.alternatives ?? [];
    expect(typed?.weight).toBe(1);
    expect(others.every(({ weight }) => weight < 1)).toBe(true);
  });
});

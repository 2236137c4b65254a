import { describe, expect, it } from 'vitest';
import { aSource } from '../evidence/source.fixture.ts';
import { byLetter } from './bibliography.ts';

describe('byLetter', () => {
  const source = (id: string, publisher: string, issued: string) => aSource({ id, publisher, issued, title: id });
  const pages = byLetter([
    source('a', 'Ofsted', '2012'),
    source('b', 'The MJ', '2023'),
    source('c', 'Ofsted', 'undated'),
    source('d', 'Ofsted', '2025-09-25'),
  ]);

  it('lists each source once, newest first and undated last', () => {
    expect(
      pages.map(({ id, publishers }) => [id, publishers.flatMap(({ sources }) => sources.map((one) => one.id))]),
    ).toEqual([
      ['m', ['b']],
      ['o', ['d', 'a', 'c']],
    ]);
  });
});

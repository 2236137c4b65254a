import { describe, expect, it } from 'vitest';
import { cslType, type Source } from '../schema/source.ts';
import { cslDate, toCsl } from './csl.ts';
import { aSource } from './source.fixture.ts';

describe('cslDate', () => {
  it.each([
    ['2014', [2014]],
    ['2014-10', [2014, 10]],
    ['2014-10-01', [2014, 10, 1]],
  ])('%s is as exact in CSL', (date, parts) => {
    expect(cslDate(date)).toEqual({ 'date-parts': [parts] });
  });
});

describe('toCsl', () => {
  it('puts the publisher as author where nobody is named', () => {
    expect(toCsl(aSource()).author).toEqual([{ literal: 'Community Care' }]);
    expect(toCsl(aSource({ author: ['Ray Jones'] })).author).toEqual([{ literal: 'Ray Jones' }]);
  });

  it.each(cslType.options)('names the periodical of the type %s only where there is one', (type) => {
    expect(toCsl(aSource({ type }))['container-title']).toBe(
      type.startsWith('article-') ? 'Community Care' : undefined,
    );
  });

  it('leaves out what is not known rather than leaving it empty', () => {
    const { URL: _, ...unaddressed } = aSource({ issued: 'undated' });
    expect(Object.keys(toCsl(unaddressed satisfies Source))).toEqual([
      'id',
      'type',
      'title',
      'publisher',
      'container-title',
      'author',
      'accessed',
    ]);
    expect(toCsl(aSource({ note: 'Seen in part.' })).note).toBe('Seen in part.');
  });
});

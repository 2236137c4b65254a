import { describe, expect, it } from 'vitest';
import { shortReference } from './short-reference.ts';
import { aSource } from './source.fixture.ts';

describe('shortReference', () => {
  it.each([
    ['2015-11-27', 'Community Care, 2015'],
    ['2015', 'Community Care, 2015'],
    ['undated', 'Community Care, undated'],
  ])('of a source issued %s is %s', (issued, short) => {
    expect(shortReference(aSource({ issued }))).toBe(short);
  });
  it('of no source is empty', () => {
    expect(shortReference(undefined)).toBe('');
  });
});

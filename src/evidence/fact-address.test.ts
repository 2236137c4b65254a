import { describe, expect, it } from 'vitest';
import { factHref } from './fact-address.ts';

describe('factHref', () => {
  it('is a fragment for a fact of the same page, an address for one of another case', () => {
    expect(factHref('f12')).toBe('#f12');
    expect(factHref('doncaster/f12')).toBe('/case-studies/doncaster/#f12');
  });
});

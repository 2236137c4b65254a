import { describe, expect, it } from 'vitest';
import { addressOf, reportText } from './report-text.ts';

describe('addressOf', () => {
  it.each([
    ['doncaster/f12', '/case-studies/doncaster/#f12'],
    ['/models/in-house/', '/models/in-house/'],
    ['/', '/'],
    ['https://elsewhere.example/', undefined],
    ['//elsewhere.example/', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('%s', (about, address) => {
    expect(addressOf(about)).toBe(address);
  });
});

describe('reportText', () => {
  it('names the full address of a fact and says what was not given', () => {
    const text = reportText(
      { about: 'doncaster/f12', wrong: 'The date.', right: '', source: ' A letter. ' },
      'https://example.org/portal/',
    );
    expect(text).toBe(
      'Where:\nhttps://example.org/portal/case-studies/doncaster/#f12\n\nWhat is wrong:\nThe date.\n\nWhat would be right:\n(not given)\n\nSource:\nA letter.',
    );
  });
});

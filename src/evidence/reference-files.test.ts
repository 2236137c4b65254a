import { describe, expect, it } from 'vitest';
import { REFERENCE_FORMATS, referenceFile } from './reference-files.ts';
import { aSource } from './source.fixture.ts';

describe('referenceFile', () => {
  it.each([
    ['bib', 'application/x-bibtex', '@article{community-care-2015-11-27,'],
    ['ris', 'application/x-research-info-systems', 'TY  - MGZN'],
    ['json', 'application/vnd.citationstyles.csl+json', '"id": "community-care-2015-11-27"'],
  ] as const)('.%s is sent as %s', async (format, type, start) => {
    const file = referenceFile(format, [aSource()]);
    expect(file.headers.get('Content-Type')).toBe(`${type}; charset=utf-8`);
    expect(await file.text()).toContain(start);
  });

  it('covers every format on offer', () => {
    expect(REFERENCE_FORMATS).toEqual(['bib', 'ris', 'json']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Source } from '../schema/source.ts';
import { harvard, harvardText, toBibTeX, toCslJson, toRis } from './format-references.ts';
import { aSource } from './source.fixture.ts';

describe('harvard', () => {
  it('prints a piece in a periodical as British Harvard does', () => {
    expect(harvard(aSource())).toBe(
      'Community Care (2015) ‘Trust judged “inadequate” &#38; more’, <i>Community Care</i>, 27 November. Available at: https://example.org/a_b (Accessed: 3 January 2026).',
    );
  });

  it.each<[string, Partial<Source>, string]>([
    [
      'a month',
      { issued: '2015-11' },
      'Community Care (2015) ‘Trust judged “inadequate” & more’, Community Care, November.',
    ],
    ['a year', { issued: '2015' }, 'Community Care (2015) ‘Trust judged “inadequate” & more’, Community Care.'],
    ['no date', { issued: 'undated' }, 'Community Care (no date) ‘Trust judged “inadequate” & more’, Community Care.'],
    [
      'named authors',
      { type: 'report', author: ['Ray Jones', 'Anna Smith'] },
      'Ray Jones and Anna Smith (2015) Trust judged “inadequate” & more. Community Care.',
    ],
  ])('prints %s no more exactly than it is known', (_, different, start) => {
    const text = harvardText(aSource(different));
    expect(text.slice(0, start.length)).toBe(start);
    expect(text.slice(start.length)).toBe(' Available at: https://example.org/a_b (Accessed: 3 January 2026).');
  });

  it('keeps nothing of an entry that was mended, as happens while an author works', () => {
    expect(harvard(aSource({ title: 'First title' }))).toContain('First title');
    expect(harvard(aSource({ title: 'Second title' }))).toContain('Second title');
  });
});

describe('toBibTeX', () => {
  it('uses the key of the bibliography and the month as BibTeX knows it', () => {
    const entry = toBibTeX([aSource()]);
    expect(entry).toMatch(/^@article\{community-care-2015-11-27,\n/);
    expect(entry).toContain('\tyear = {2015},\n\tmonth = nov,\n');
    expect(entry).toContain("title = {Trust judged ``inadequate'' \\& more},");
    expect(entry).toMatch(/\n\}\n$/);
  });

  // The month of a date without a day came out as a bare number, which BibTeX styles print as "11".
  it.each([
    '01 jan',
    '02 feb',
    '03 mar',
    '04 apr',
    '05 may',
    '06 jun',
    '07 jul',
    '08 aug',
    '09 sep',
    '10 oct',
    '11 nov',
    '12 dec',
  ])('month %s, with a day and without', (pair) => {
    const [month = '', name = ''] = pair.split(' ');
    expect(toBibTeX([aSource({ issued: `2015-${month}` })])).toContain(`month = ${name},`);
    expect(toBibTeX([aSource({ issued: `2015-${month}-28` })])).toContain(`month = ${name},`);
  });

  it('gives no month where none is known, and parts entries by a line', () => {
    const entries = toBibTeX([aSource({ issued: '2015' }), aSource({ id: 'b', issued: 'undated' })]);
    expect(entries).not.toContain('month');
    expect(entries.match(/^@/gm)).toHaveLength(2);
    expect(entries).toContain('}\n\n@');
  });
});

describe('toRis', () => {
  it('prints dates padded and as exact as known', () => {
    expect(toRis([aSource()])).toContain('\nDA  - 2015/11/27/\n');
    expect(toRis([aSource()])).toContain('\nY2  - 2026/01/03/\n');
    expect(toRis([aSource({ issued: '2015-03' })])).toContain('\nDA  - 2015/03//\n');
    expect(toRis([aSource({ issued: '2015' })])).toContain('\nDA  - 2015///\n');
    expect(toRis([aSource({ issued: 'undated' })])).not.toContain('DA  -');
  });

  // citation-js cuts ids to twenty letters, so that two pieces of one newspaper had one id.
  it('uses the whole key of the bibliography', () => {
    expect(toRis([aSource(), aSource({ id: 'community-care-2015-12-01' })]).match(/^ID {2}- .*$/gm)).toEqual([
      'ID  - community-care-2015-11-27',
      'ID  - community-care-2015-12-01',
    ]);
  });

  it('ends every entry', () => {
    expect(toRis([aSource(), aSource({ id: 'b' })]).match(/^ER {2}-/gm)).toHaveLength(2);
  });
});

describe('toCslJson', () => {
  it('can be read back', () => {
    expect(JSON.parse(toCslJson([aSource()]))).toMatchObject([
      { id: 'community-care-2015-11-27', issued: { 'date-parts': [[2015, 11, 27]] } },
    ]);
  });
});

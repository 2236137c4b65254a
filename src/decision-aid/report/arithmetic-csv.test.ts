import { describe, expect, it } from 'vitest';
import { arithmeticCsv } from './arithmetic-csv.ts';
import { ANNOTATED, HOSTILE, inputOf, STATES } from './report.fixture.ts';
import { reportFile } from './report-file.ts';

/** Reads CSV after RFC 4180, and no other. */
function readCsv(csv: string): string[][] {
  const records: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (cell.lastIndex < csv.length) {
    const found = cell.exec(csv);
    if (!found) throw new Error(`no CSV after ${csv.slice(0, cell.lastIndex).slice(-40)}`);
    records.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') records.push([]);
  }
  return records.at(-1)?.length === 0 ? records.slice(0, -1) : records;
}

describe.each(Object.entries(STATES))('the arithmetic %s', (_, make) => {
  const input = make();
  const csv = arithmeticCsv(input);
  const records = readCsv(csv.slice(1));
  const [head = [], ...rows] = records;

  it('is one table with a header row, UTF-8 by its mark, each record as long', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(head[0]).toBe('Group');
    expect(new Set(records.map(({ length }) => length))).toEqual(new Set([head.length]));
  });

  it('begins no cell with what a spreadsheet takes for a formula, numbers apart', () => {
    const formulas = records
      .flat()
      .filter((one) => /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(one) && Number.isNaN(Number(one)));
    expect(formulas).toEqual([]);
  });

  it('has every value, and weights times likely values that add up to the sums', () => {
    const { appraisal, bundle } = input;
    const values = rows.filter(([group]) => group === 'Values');
    expect(values).toHaveLength(bundle.aid.options.length * appraisal.criteria.length);
    const column = (name: string): number => head.indexOf(name);
    for (const sum of rows.filter(([group]) => group === 'Weighted sums')) {
      const parts = values.filter((one) => one[column('Option')] === sum[column('Option')]);
      const added = parts.reduce((all, one) => all + Number(one[column('Weight')]) * Number(one[column('Likely')]), 0);
      expect(added).toBeCloseTo(Number(sum[column('Weight x likely')]), 2);
      expect(parts.reduce((all, one) => all + Number(one[column('Weight')]), 0)).toBeCloseTo(1, 4);
    }
  });

  it('has every option that is not open with its reason, and says what it is', () => {
    const out = rows.filter(([group]) => group === 'Ruled out');
    expect(out).toHaveLength([...input.appraisal.rules.ruledOut.values()].flat().length);
    expect(rows.some(([group, about]) => group === 'About' && about === 'What it is')).toBe(true);
  });
});

describe('the arithmetic', () => {
  it('marks the council’s own figures', () => {
    const rows = readCsv(arithmeticCsv(inputOf(ANNOTATED)).slice(1));
    const own = rows.filter((row) => row.includes('Council’s own figure'));
    expect(own).toHaveLength(1);
    expect(own[0]?.slice(5, 8)).toEqual(['20', '30', '40']);
  });

  it('guards text that looks like a formula with an apostrophe, and loses none of it', () => {
    const council = `=HYPERLINK("https://example.org")${HOSTILE}`;
    const rows = readCsv(arithmeticCsv(inputOf(ANNOTATED, { councilName: council })).slice(1));
    expect(rows.find(([, about]) => about === 'Council')?.[2]).toBe(`'${council}`);
  });

  it('is a file of its type', async () => {
    const { blob, name } = await reportFile('csv', inputOf(ANNOTATED));
    expect(name).toBe('options-appraisal-leeds-2026-11-25.csv');
    expect(blob.type).toBe('text/csv;charset=utf-8');
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

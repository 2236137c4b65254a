import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedCase } from '../compared-case.ts';
import { REGISTRY } from '../library-registry.ts';
import { buildMatrix, cellWords } from '../matrix.ts';
import { toClipboard } from './clipboard.ts';
import { toCsv } from './csv.ts';
import { filename } from './filename.ts';
import { tableOfMatrix, type TakeAwayTable } from './table-of-matrix.ts';
import { toWorkbook } from './workbook.ts';

const CONTEXT = {
  address: 'https://opendoor.example/compare/?cases=north,south',
  today: '2026-11-25',
  site: 'Open Door',
};
const compared = (id: string, aim: string, source: string): ComparedCase => ({
  id,
  title: `The case of ${id}`,
  shortTitle: `${id.toUpperCase()} & Co`,
  lastChecked: '2026-11-20',
  cells: {
    aim: {
      is: 'known',
      items: [{ text: aim, facts: [`${id}/f1`], sources: [source] }],
      note: 'as planned',
      strength: 'good',
    },
    tax: { is: 'unknown', items: [] },
  },
  sources: {
    [source]: {
      text: `Café (2015), £2.9 “million”, ${source}`,
      short: 'Café, 2015',
      url: `https://example.org/${source}`,
    },
  },
});
const MATRIX = buildMatrix(
  [compared('north', 'To save £1,000, "at once"', 'a'), compared('south', 'Line one\nline two', 'b')],
  REGISTRY,
);
const TABLE = tableOfMatrix(MATRIX, CONTEXT);

/** Reads a file of one of the forms back as rows of every sheet. */
const readBack = (file: string | ArrayBuffer): string[][] => {
  const book = typeof file === 'string' ? read(file.replace(/^\uFEFF/, ''), { type: 'string', raw: true }) : read(file);
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' }).map((row) => row.map(String)) : [];
  });
};

describe('tableOfMatrix', () => {
  it('ends each cell with the numbers of its notes and the strength, and says gaps in words', () => {
    const aim = TABLE.rows.find(([, attribute]) => attribute === 'What it was meant to achieve');
    expect(aim).toEqual([
      'Why it was done',
      'What it was meant to achieve',
      'To save £1,000, "at once" (As planned) [1; good]',
      'Line one\nline two (As planned) [2; good]',
    ]);
    expect(TABLE.rows.find(([, attribute]) => attribute === 'Tax')?.slice(2)).toEqual(['Not known', 'Not known']);
  });

  it('tells how it was made and how to restore it', () => {
    const about = new Map(TABLE.about);
    expect(about.get('To see it as it was')).toBe(CONTEXT.address);
    expect(about.get('Made')).toBe('25 November 2026, with Open Door');
    expect(about.get('NORTH & Co')).toBe('The case of north. Last checked against its sources: 20 November 2026.');
  });
});

describe.each<[string, (table: TakeAwayTable) => string | ArrayBuffer]>([
  ['CSV', toCsv],
  ['XLSX', (table) => toWorkbook(table, 'xlsx')],
  ['ODS', (table) => toWorkbook(table, 'ods')],
])('%s, read back', (form, write) => {
  const rows = readBack(write(TABLE));

  it('has one header row and every cell', () => {
    const head = rows.findIndex((row) => row[0] === 'Group');
    expect(rows[head]).toEqual(TABLE.head);
    expect(rows.slice(head + 1, head + 1 + TABLE.rows.length)).toEqual(TABLE.rows);
  });

  it('has every footnote with the number of the page', () => {
    const words = rows.map((row) => row.join(' '));
    for (const { number, text, url } of MATRIX.footnotes)
      expect(words.some((row) => row.includes(`${number} ${text}`) && row.includes(url ?? ''))).toBe(true);
  });

  it('survives hostile text and makes no formula of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '=', '+', '-', '@'), (text, sign) => {
        // XML, in which spreadsheets are written, has no control characters, and CR is read as LF.
        const clean = (sign + text)
          .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/g, '')
          .trim();
        const hostile: TakeAwayTable = {
          ...TABLE,
          head: ['Group', 'Attribute', 'A'],
          rows: [['g', 'a', clean]],
          about: [],
          notes: [],
        };
        const back = readBack(write(hostile)).find((row) => row[0] === 'g')?.[2] ?? '';
        const plain = (value: string): string => value.replace(/\s+/g, ' ').replace(/^'/, '').trim();
        expect(plain(back)).toBe(plain(clean));
      }),
      { numRuns: form === 'CSV' ? 200 : 40 },
    );
  });
});

it('cuts a text that a cell of a spreadsheet cannot hold, and says so', () => {
  const long: TakeAwayTable = { ...TABLE, rows: [['g', 'a', 'x'.repeat(40_000), '']] };
  const cell = readBack(toWorkbook(long, 'xlsx')).find((row) => row[0] === 'g')?.[2] ?? '';
  expect(cell).toHaveLength(32_767);
  expect(cell).toMatch(/cut: the whole is on the page\)$/);
});

it('is a table with heads for Word, with each note in a numbered list, and no markup from content', () => {
  const { html, text } = toClipboard({ ...TABLE, rows: [['g', '<b>a</b>', 'x & y', 'z']] });
  expect(html).toContain('<th scope="row">&lt;b&gt;a&lt;/b&gt;</th><td>x &amp; y</td>');
  expect(html.match(/<li>/g)).toHaveLength(MATRIX.footnotes.length);
  expect(html).toContain('<th scope="col">NORTH &amp; Co</th>');
  expect(text).toContain(`1. ${MATRIX.footnotes[0]?.text ?? ''}`);
});

it('names a file safely', () => {
  expect(filename(['doncaster', 'slough'], 'xlsx')).toBe('open-door-doncaster-slough.xlsx');
  expect(
    filename(
      Array.from({ length: 6 }, () => 'section-75-0-19-public-health-nursing'),
      'ods',
    ),
  ).toHaveLength(100);
  expect(filename(['../x y'], 'csv')).toBe('open-door-x-y.csv');
});

it('says the same as the page', () => {
  const cells = MATRIX.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const words = TABLE.rows.flatMap((row) => row.slice(2));
  expect(words).toHaveLength(cells.length);
  cells.forEach((cell, index) => expect(words[index]?.startsWith(cellWords(cell))).toBe(true));
});

import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ComparedCase } from '../compared-case.ts';
import { REGISTRY } from '../library-registry.ts';
import { buildMatrix, cellWords } from '../matrix.ts';
import { toClipboard } from './clipboard.ts';
import { toCsv } from './csv.ts';
import { filename } from './filename.ts';
import { noFormula } from '../../site/exports/no-formula.ts';
import { tableOfMatrix, type TakeAwayTable } from './table-of-matrix.ts';
import { toWorkbook, type WorkbookFormat } from './workbook.ts';

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
const readBack = (file: string | Uint8Array): string[][] => {
  const book = typeof file === 'string' ? read(file.replace(/^\uFEFF/, ''), { type: 'string', raw: true }) : read(file);
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' }).map((row) => row.map(String)) : [];
  });
};

/** A table of one row with these cells, and nothing else. */
const tableWith = (...cells: string[]): TakeAwayTable => ({
  title: 'T',
  about: [],
  head: ['Group', 'Attribute', ...cells.map((_, index) => `Case ${index}`)],
  rows: [['g', 'a', ...cells]],
  notes: [],
});

/** The parts of a workbook, in their order, as text. */
const partsOf = (table: TakeAwayTable, format: WorkbookFormat): Map<string, string> =>
  new Map(Object.entries(unzipSync(toWorkbook(table, format))).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** What a spreadsheet would take for a formula, and one that it would not. */
const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\uFF1D1+1'];
const NO_FORMULA = 'a = b - c';

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

describe.each<[string, (table: TakeAwayTable) => string | Uint8Array]>([
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

  it('survives hostile text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '=', '+', '-', '@'), (text, sign) => {
        // XML, in which spreadsheets are written, has no control characters, and CR is read as LF.
        const clean = (sign + text)
          .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/g, '')
          .trim();
        const back = readBack(write(tableWith(clean))).find((row) => row[0] === 'g')?.[2] ?? '';
        const plain = (value: string): string => value.replace(/\s+/g, ' ').trim();
        expect(plain(back)).toBe(plain(form === 'CSV' ? noFormula(clean) : clean));
      }),
      { numRuns: form === 'CSV' ? 200 : 40 },
    );
  });

  it('has a header row without a case too', () => {
    const empty = tableOfMatrix(buildMatrix([], REGISTRY), CONTEXT);
    const back = readBack(write(empty)).map((row) => row.slice(0, 2));
    expect(back).toContainEqual(['Group', 'Attribute']);
    expect(back).toContainEqual(['Why it was done', 'What it was meant to achieve']);
  });
});

describe('CSV', () => {
  it('puts an apostrophe before what a spreadsheet would take for a formula, and before nothing else', () => {
    const [, row = ''] = toCsv(tableWith(...FORMULAS, NO_FORMULA)).split('\r\n');
    expect(row.split(',')).toEqual(['g', 'a', ...FORMULAS.map((cell) => `'${cell}`), NO_FORMULA]);
  });

  it('cuts no text', () => {
    expect(toCsv(tableWith('x'.repeat(40_000)))).toContain('x'.repeat(40_000));
  });
});

describe('a workbook', () => {
  it.each(['xlsx', 'ods'] as const)('types every cell as text and none as a formula: %s', (format) => {
    const cells = [...FORMULAS, NO_FORMULA, '42', '2026-11-25', 'TRUE'];
    const sheet = read(toWorkbook(tableWith(...cells), format), { cellFormula: true }).Sheets['Comparison'] ?? {};
    const addresses = cells.map((_, index) => utils.encode_cell({ r: 1, c: index + 2 }));
    expect(addresses.map((address) => sheet[address] as unknown)).toEqual(
      cells.map((v) => expect.objectContaining({ t: 's', v }) as unknown),
    );
    for (const address of addresses) expect(sheet[address]).not.toHaveProperty('f');
    // The library reads some types alike, so look at what is written too.
    const written = [...partsOf(tableWith(...cells), format)].find(([name]) => /sheet2|content/.test(name))?.[1];
    expect(written).not.toMatch(/<f[ >]|table:formula/);
    expect(written?.match(/ t="s"| office:value-type="string"/g)?.length).toBeGreaterThanOrEqual(2 * cells.length);
    expect(written).not.toMatch(/ t="(?!s")| office:value-type="(?!string")/);
  });

  it.each(['xlsx', 'ods'] as const)(
    'cuts a text that a cell cannot hold, says so and keeps its notes and strength: %s',
    (format) => {
      const cellOf = (text: string): string =>
        readBack(toWorkbook(tableWith(text), format)).find((row) => row[0] === 'g')?.[2] ?? '';
      for (const end of ['', ' [1, 23; good]', ' [4]', ' [limited]']) {
        const cell = cellOf('x'.repeat(40_000) + end);
        expect(cell).toHaveLength(32_767);
        expect(cell.endsWith(`x … (cut: the whole is on the page)${end}`)).toBe(true);
      }
      expect(cellOf('x'.repeat(32_767))).toBe('x'.repeat(32_767));
      // A sign outside the first plane is two code units long: one of the two places parts it.
      for (const before of ['', 'x']) expect(cellOf(before + '🚪'.repeat(20_000))).toMatch(/🚪 … \(cut/u);
    },
  );

  it('gives text that looks like an escaped character back unchanged', () => {
    const cells = ['a_x0041_b', '_x0041_x0042_', '_x005F_x0041_', '_X00e9_', 'a_xyz_b'];
    const back = readBack(toWorkbook(tableWith(...cells), 'xlsx')).find((row) => row[0] === 'g');
    expect(back?.slice(2)).toEqual(cells);
    // OpenDocument knows no such escape, so the text must stand as it is (the library misreads it there).
    const content = partsOf(tableWith(...cells), 'ods').get('content.xml');
    for (const cell of cells) expect(content).toContain(`<text:p>${cell}</text:p>`);
  });

  it.each(['xlsx', 'ods'] as const)('has no control characters, and line ends of one kind: %s', (format) => {
    const back = readBack(toWorkbook(tableWith('a\u0001b', 'a\rb', 'a\r\nb', 'a\nb'), format));
    expect(back.find((row) => row[0] === 'g')?.slice(2)).toEqual(['ab', 'a\nb', 'a\nb', 'a\nb']);
  });

  it.each([
    ['ods', 'mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['xlsx', '[Content_Types].xml', '<?xml'],
  ] as const)('names its type in its first part, not compressed: %s', (format, name, start) => {
    const file = toWorkbook(TABLE, format);
    const header = new DataView(file.buffer);
    // A zip's local header: signature, method at 8, lengths of the name and of the extra field at 26 and 28, name at 30.
    expect(header.getUint32(0, true)).toBe(0x04034b50);
    expect(header.getUint16(8, true)).toBe(0);
    expect(header.getUint16(26, true)).toBe(name.length);
    expect(header.getUint16(28, true)).toBe(0);
    expect(strFromU8(file.subarray(30, 30 + name.length + start.length))).toBe(name + start);
  });

  it('wraps text in every cell and gives columns a width', () => {
    const xlsx = partsOf(TABLE, 'xlsx');
    const styles = xlsx.get('xl/styles.xml') ?? '';
    expect(styles).toMatch(
      /<cellXfs count="1"><xf [^>]*applyAlignment="1"><alignment [^>]*wrapText="1"\/><\/xf><\/cellXfs>/,
    );
    const sheet = xlsx.get('xl/worksheets/sheet2.xml') ?? '';
    // Every cell has the only style there is.
    expect(sheet).not.toMatch(/<c [^>]* s="/);
    expect(sheet.match(/<col [^>]*customWidth="1"/g)).toHaveLength(TABLE.head.length);
    const ods = partsOf(TABLE, 'ods');
    expect(ods.get('styles.xml')).toMatch(/style:name="Default"[^/]*fo:wrap-option="wrap"/);
    expect(ods.get('content.xml')).not.toMatch(/<table:table-cell [^>]*table:style-name/);
    expect(ods.get('content.xml')?.match(/<table:table-column table:style-name="co\d+">/g)).toHaveLength(
      2 + TABLE.head.length + 3,
    );
  });
});

describe('the clipboard', () => {
  const { html, text } = toClipboard(TABLE);

  it('is a table with heads for Word, with each note in a numbered list, and no markup from content', () => {
    const forms = toClipboard({ ...TABLE, rows: [['g', '<b>a</b>', 'x & y', 'z']] });
    expect(forms.html).toContain('<th scope="row">&lt;b&gt;a&lt;/b&gt;</th><td>x &amp; y</td>');
    expect(html.match(/<li>/g)).toHaveLength(MATRIX.footnotes.length);
    expect(html).toContain('<th scope="col">NORTH &amp; Co</th>');
  });

  it('has a row for each group, as on the page', () => {
    const labels = MATRIX.groups.map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(1);
    expect(
      [...html.matchAll(/<tbody><tr><th scope="rowgroup" colspan="3">([^<]*)<\/th><\/tr>/g)].map((m) => m[1]),
    ).toEqual(labels);
    const lines = text.split('\n');
    expect(lines.filter((line) => labels.includes(line))).toEqual(labels);
    expect(lines[lines.indexOf('Why it was done') + 1]).toMatch(/^[^\t]+\t[^\t]+\t[^\t]+$/);
    for (const { rows } of MATRIX.groups)
      for (const { label } of rows) expect(lines.some((line) => line.startsWith(`${label}\t`))).toBe(true);
  });

  it('says in both forms what it is, the licence, the address and every note with its address', () => {
    for (const form of [html.replaceAll('&amp;', '&').replaceAll('&quot;', '"'), text]) {
      expect(form).toContain(TABLE.title);
      for (const [label, words] of TABLE.about) expect(form).toContain(`${label}: ${words}`);
      for (const { text: words, url } of TABLE.notes) {
        expect(form).toContain(words);
        expect(form).toContain(url);
      }
    }
    expect(text).toContain(`\n1. ${TABLE.notes[0]?.text ?? ''} ${TABLE.notes[0]?.url ?? ''}\n`);
    expect(text).toContain('creativecommons.org/licenses/by/4.0');
    expect(text).toContain(CONTEXT.address);
  });

  it('puts an apostrophe before what a spreadsheet would take for a formula on pasting', () => {
    const cells = ['=1+1', '+1', '-1', '@x'];
    const forms = toClipboard({
      ...tableWith(...cells),
      head: ['Group', 'Attribute', ...cells],
      rows: [['=g', '=a', ...cells]],
    });
    expect(forms.text).not.toMatch(/(?:^|[\t\n])[=+\-@]/);
    expect(forms.text).toContain(["'=a", ...cells.map((cell) => `'${cell}`)].join('\t'));
    expect(forms.html).not.toMatch(/>[=+\-@]/);
    expect(forms.html).toContain(cells.map((cell) => `<td>'${cell}</td>`).join(''));
  });
});

describe('filename', () => {
  it('is safe', () => {
    expect(filename(['doncaster', 'slough'], 'xlsx')).toBe('open-door-doncaster-slough.xlsx');
    expect(filename(['../x y'], 'csv')).toBe('open-door-x-y.csv');
  });

  it.each(['csv', 'xlsx', 'ods'] as const)('is at most 100 characters long with its ending: %s', (ending) => {
    const name = filename(Array<string>(6).fill('section-75-0-19-public-health-nursing'), ending);
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name.length).toBeGreaterThan(95);
    expect(name).toMatch(new RegExp(`^[a-z0-9-]+[a-z0-9]\\.${ending}$`));
  });
});

it('says the same as the page', () => {
  const cells = MATRIX.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const words = TABLE.rows.flatMap((row) => row.slice(2));
  expect(words).toHaveLength(cells.length);
  cells.forEach((cell, index) => expect(words[index]?.startsWith(cellWords(cell))).toBe(true));
});

import { createHash } from 'node:crypto';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { must } from '../library/library.ts';
import { fixtureLibrary } from '../library/library.fixture.ts';
import { loadLibrary } from '../library/load-library.ts';
import { COLLECTIONS } from './collections.ts';
import { CAUTIONS, lastUpdated } from './edition.ts';
import { dataFiles, WHOLE, ZIP_FOLDER } from './files/data-files.ts';
import { csvPath } from './files/data-package.ts';
import { TABLES } from './tables.ts';

const library = fixtureLibrary();
const files = dataFiles(library);
const text = (path: string): string => new TextDecoder().decode(must(files, path));
const rowsOf = (path: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(text(path), { header: false });
  expect(errors).toEqual([]);
  return data.slice(0, -1);
};

describe('files of data', () => {
  it('have the same bytes on another day, in another place and for the same content read anew', () => {
    vi.useFakeTimers({ now: new Date('2031-07-01T23:30:00Z') });
    vi.stubEnv('TZ', 'Pacific/Auckland');
    try {
      const again = dataFiles(loadLibrary(new URL('../../tests/fixtures/content/', import.meta.url).pathname));
      expect([...again.keys()]).toEqual([...files.keys()]);
      const differ = [...again].filter(([path, bytes]) => !bytes.every((byte, at) => byte === must(files, path)[at]));
      expect(differ.map(([path]) => path)).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
      vi.useRealTimers();
    }
  });

  it('change when a fact does', () => {
    const fact = must(library.facts, 'northshire/f1');
    const other = {
      ...library,
      facts: new Map([...library.facts, [fact.ref, { ...fact, strength: 'disputed' as const }]]),
    };
    expect(new TextDecoder().decode(dataFiles(other).get('csv/facts.csv'))).not.toBe(text('csv/facts.csv'));
  });

  it('say at the head of each JSON file what to beware of, and when the library last changed', () => {
    for (const { id, records } of COLLECTIONS) {
      const file = JSON.parse(text(`json/${id}.json`)) as Record<string, unknown>;
      expect(file).toMatchObject({
        collection: id,
        cautions: CAUTIONS,
        updated: lastUpdated(library),
        count: records(library).length,
      });
    }
  });

  it('are made of a library without a decision aid too', () => {
    const without = { ...library, decisionAid: undefined };
    expect(JSON.parse(new TextDecoder().decode(dataFiles(without).get('json/rules.json')))).toMatchObject({
      records: [],
    });
  });
});

describe('CSV', () => {
  it.each(TABLES.map((table) => [table.id, table] as const))(
    '%s: every line has the columns of its head',
    (id, table) => {
      const [head, ...rows] = rowsOf(csvPath(id));
      expect(head).toEqual(table.columns.map(({ name }) => name));
      expect(rows).toHaveLength(table.rows(library).length);
      expect(rows.filter((row) => row.length !== head?.length)).toEqual([]);
    },
  );

  it('ends lines as RFC 4180 does, and has no byte order mark', () => {
    expect(text('csv/facts.csv')).toMatch(/^id,case,.*\r\n/);
    expect(text('csv/facts.csv').endsWith('\r\n')).toBe(true);
  });
});

describe('the zip', () => {
  const entries = unzipSync(must(files, WHOLE.zip));
  const sums = strFromU8(entries[`${ZIP_FOLDER}/${WHOLE.sums}`] ?? new Uint8Array())
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ') as [string, string]);

  it('holds a checksum for every file, and each is right', () => {
    const others = Object.keys(entries).filter((name) => name !== `${ZIP_FOLDER}/${WHOLE.sums}`);
    expect(sums.map(([, path]) => `${ZIP_FOLDER}/${path}`).sort()).toEqual(others.sort());
    const wrong = sums.filter(
      ([sum, path]) =>
        createHash('sha256')
          .update(entries[`${ZIP_FOLDER}/${path}`] ?? '')
          .digest('hex') !== sum,
    );
    expect(wrong).toEqual([]);
  });

  it('brings a README, the licences and the data package', () => {
    expect(sums.map(([, path]) => path)).toEqual(
      expect.arrayContaining(['README.md', 'LICENCE.md', 'NOTICES.md', WHOLE.package]),
    );
    for (const caution of CAUTIONS) expect(text('README.md')).toContain(caution);
  });
});

describe.each(['xlsx', 'ods'] as const)('the spreadsheet (%s)', (format) => {
  const book = read(must(files, WHOLE[format]));
  const rows = (name: string): unknown[][] => {
    const sheet = book.Sheets[name];
    if (!sheet) throw new Error(`no sheet ${name}`);
    return utils.sheet_to_json(sheet, { header: 1, defval: '' });
  };

  it('has notes with every caution first, then each column explained, then the tables', () => {
    expect(book.SheetNames).toEqual(['Notes', 'Columns', ...TABLES.map(({ id }) => id)]);
    const notes = rows('Notes').flat();
    for (const caution of CAUTIONS) expect(notes).toContain(caution);
    expect(
      rows('Columns')
        .slice(1)
        .filter(([, , , about]) => about === ''),
    ).toEqual([]);
  });

  it.each(TABLES.map((table) => [table.id, table] as const))('%s reads back as the library says', (id, table) => {
    const wanted = [
      table.columns.map(({ name }) => name),
      ...table.rows(library).map((row) => row.map((cell) => cell ?? '')),
    ];
    const found = rows(id).map((row) => wanted[0]?.map((_, at) => row[at] ?? ''));
    expect(found).toEqual(wanted);
  });
});

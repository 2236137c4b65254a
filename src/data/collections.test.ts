import { describe, expect, it } from 'vitest';
import { aCase, fixtureLibrary } from '../library/library.fixture.ts';
import { must } from '../library/library.ts';
import { COLLECTIONS } from './collections.ts';
import { recordOfCase } from './collections/cases.ts';
import { recordOfFact } from './collections/evidence.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { TABLES } from './tables.ts';

const library = fixtureLibrary();
const tableOf = (id: string) => must(new Map(TABLES.map((table) => [table.id, table])), id);
const rowsOf = (id: string, of = library): Record<string, unknown>[] => {
  const { columns, rows } = tableOf(id);
  return rows(of).map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));
};
const withCase = (different: Parameters<typeof aCase>[0]) => ({
  ...library,
  cases: new Map([['northshire', aCase(different)]]),
});

describe('published records', () => {
  it.each(COLLECTIONS.map((one) => [one.id, one] as const))(
    '%s: every field is explained, and no id is used twice',
    (id, one) => {
      const { properties = {}, $defs = {} } = jsonSchemaOf(id, one.record);
      const silent = Object.entries(properties).filter(
        ([, field]) => !field.description && !$defs[field.$ref?.replace('#/$defs/', '') ?? '']?.description,
      );
      expect(silent.map(([name]) => name)).toEqual([]);
      expect(one.key.filter((field) => !(field in properties))).toEqual([]);
      const keys = one.records(library).map((record) => one.key.map((field) => String(record[field])).join('|'));
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it.each(TABLES.map((table) => [table.id, table] as const))(
    'table %s: every column is explained, and its key holds',
    (id, table) => {
      expect(table.columns.filter(({ about }) => about === '').map(({ name }) => name)).toEqual([]);
      expect(new Set(TABLES.map((one) => one.id)).size).toBe(TABLES.length);
      const keys = rowsOf(id).map((row) => table.key.map((field) => String(row[field])).join('|'));
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it('names each fact with its case, however deep the reference', () => {
    const record = JSON.stringify(recordOfCase(aCase()));
    expect(record).toContain('"northshire/f1"');
    expect(record).not.toMatch(/"f\d+"/);
  });
});

describe('cautions travel with the data', () => {
  it('a fact keeps its strength, and a disputed one says so', () => {
    const fact = must(library.facts, 'northshire/f1');
    expect(recordOfFact(fact).strength).toBe(fact.strength);
    expect(recordOfFact({ ...fact, strength: 'disputed' }).strength).toBe('disputed');
  });

  it.each(['unknown', 'not-published', 'not-applicable'] as const)(
    'what is %s has a row that says so, without words',
    (is) => {
      const rows = rowsOf(
        'case-attributes',
        withCase({ scope: { moved: { is, note: 'Asked in vain.' }, stayed: { is } } }),
      );
      expect(rows.find(({ attribute }) => attribute === 'moved')).toMatchObject({
        is,
        text: undefined,
        strength: undefined,
        note: 'Asked in vain.',
      });
    },
  );

  it('every version of a disputed value has a row, with the strength of what it rests on', () => {
    const moved = {
      is: 'disputed' as const,
      versions: [
        { value: 'All of it', facts: ['f1'] },
        { value: 'Half of it', facts: ['f2'] },
      ],
    };
    const rows = rowsOf('case-attributes', withCase({ scope: { moved, stayed: { is: 'unknown' } } })).filter(
      ({ attribute }) => attribute === 'moved',
    );
    expect(rows.map(({ is, number, text, facts }) => [is, number, text, facts])).toEqual([
      ['disputed', 1, 'All of it', 'northshire/f1'],
      ['disputed', 2, 'Half of it', 'northshire/f2'],
    ]);
    expect(rows.every(({ strength }) => typeof strength === 'string')).toBe(true);
  });

  it('a phase says whether its legal basis is known, and gives every version of one that is disputed', () => {
    const [phase] = aCase().phases;
    if (!phase) throw new Error('the case of the fixture has no phase');
    const legalBasis = {
      is: 'disputed' as const,
      versions: [
        { value: 'Section 1', facts: ['f1'] },
        { value: 'Section 2', facts: ['f2'] },
      ],
    };
    expect(
      rowsOf('phases', withCase({ phases: [{ ...phase, legalBasis, initiation: { is: 'unknown' } }] })),
    ).toMatchObject([
      { legalBasisIs: 'disputed', legalBasis: 'Section 1 | Section 2', initiationIs: 'unknown', initiation: undefined },
    ]);
  });

  it('a withdrawn fact is no fact, and has its tombstone', () => {
    const tombstones = rowsOf('withdrawn-facts');
    expect(tombstones.length).toBeGreaterThan(0);
    const facts = new Set(rowsOf('facts').map(({ id }) => id));
    expect(tombstones.filter(({ id }) => facts.has(id))).toEqual([]);
  });

  it('refuses an item that holds what parts the items of a list', () => {
    const [term] = library.terms.values();
    if (!term) throw new Error('the fixture has no term');
    const terms = new Map([[term.id, { ...term, aliases: ['one | two'] }]]);
    expect(() => rowsOf('terms', { ...library, terms })).toThrow('"one | two" of aliases');
  });
});

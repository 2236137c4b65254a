import { describe, expect, it } from 'vitest';
import type { Inspection } from '../schema/inspection.ts';
import type { AttributeValue } from './attribute-values.ts';
import { ATTRIBUTE_GROUPS, ATTRIBUTES, attributesOf, completeness } from './attributes.ts';
import { aCase } from './library.fixture.ts';
import type { JoinedCase } from './library.ts';

const read = (id: string, study: JoinedCase = aCase()): AttributeValue => {
  const attribute = ATTRIBUTES.find((one) => one.id === id);
  if (!attribute) throw new Error(`no attribute ${id}`);
  return attribute.read(study);
};
const words = (id: string, study?: JoinedCase): string[] => {
  const value = read(id, study);
  return 'items' in value ? value.items.map(({ text }) => text) : [value.is];
};

describe('ATTRIBUTES', () => {
  it('have one id and one label each, in the order of the groups', () => {
    for (const key of ['id', 'label'] as const)
      expect(new Set(ATTRIBUTES.map((attribute) => attribute[key])).size).toBe(ATTRIBUTES.length);
    const groups = Object.keys(ATTRIBUTE_GROUPS);
    const order = ATTRIBUTES.map(({ group }) => groups.indexOf(group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(groups.length);
  });

  it('never say a thing without words, nor without a fact or a source behind it', () => {
    for (const { id, read: value } of ATTRIBUTES) {
      const found = value(aCase());
      if (!('items' in found)) continue;
      expect(found.items.length, id).toBeGreaterThan(0);
      for (const { text, facts, sources = [] } of found.items) {
        expect(text.trim(), id).not.toBe('');
        expect(facts.length + sources.length, id).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    ['councils', ['Northshire']],
    ['provider', ['Northshire Children’s Company']],
    ['models', ['In house, until January 2015', 'Council-owned company, from February 2015']],
    ['route', ['Council’s own choice']],
    ['start', ['February 2015']],
    ['aim', ['not-published']],
    ['owned-by', ['The council', 'Its directors']],
    ['tax', ['not-applicable']],
    ['annual', ['unknown']],
    ['ofsted-before', ['Inadequate overall (published 27 June 2014)']],
    ['ofsted-since', ['unknown']],
    ['status', ['Running now']],
    ['ended-how', ['not-applicable']],
    ['lessons', ['unknown']],
  ])('%s of the fixture: %j', (id, expected) => {
    expect(words(id)).toEqual(expected);
  });

  it('keep note and facts, and both versions of a dispute', () => {
    expect(read('provider')).toEqual({
      is: 'known',
      items: [{ text: 'Northshire Children’s Company', facts: ['f2'] }],
      note: 'Named so by the newspaper [@northern-gazette-2015-02].',
    });
    expect(read('owned-by')).toMatchObject({
      is: 'disputed',
      items: [{ facts: ['f1'] }, { facts: ['northshire/f2'] }],
    });
  });

  it('name the part of a council that was not served, and a national case as such', () => {
    const { joinedCouncils } = aCase();
    expect(
      words(
        'councils',
        aCase({
          joinedCouncils: joinedCouncils.map((council) => ({
            ...council,
            part: { ...council.part, role: 'provider' },
          })),
        }),
      ),
    ).toEqual(['Northshire (provider)']);
    expect(
      words(
        'councils',
        aCase({
          joinedCouncils: joinedCouncils.flatMap((council) => [
            council,
            { ...council, part: { ...council.part, role: 'owner' } },
          ]),
        }),
      ),
    ).toEqual(['Northshire (also owner)']);
    expect(read('councils', aCase({ joinedCouncils: [], extent: 'national' }))).toEqual({
      is: 'not-applicable',
      note: 'National',
    });
  });

  it('print sums of one kind with their year, and never add them', () => {
    const sum = { what: 'annual', amount: 22_600_000, year: '2015/16', label: 'contract sum', facts: ['f1'] } as const;
    const money = {
      ...aCase().money,
      sums: [
        { ...sum, facts: ['f1'] },
        { ...sum, amount: 450_000, year: '2016', facts: ['f2'] },
        { ...sum, what: 'loan' as const, year: 'unknown', facts: ['f2'] },
      ],
    };
    expect(words('annual', aCase({ money }))).toEqual([
      '£22.6 million (2015/16): contract sum',
      '£450,000 (2016): contract sum',
    ]);
    expect(words('loan', aCase({ money }))).toEqual(['£22.6 million (year not stated): contract sum']);
  });

  it('show both versions of a disputed legal basis, which were once told as unknown', () => {
    const phases = aCase().phases.map((phase, index) =>
      index === 0
        ? phase
        : {
            ...phase,
            legalBasis: {
              is: 'disputed' as const,
              versions: [
                { value: 'A direction', facts: ['f1'] },
                { value: 'An agreement', facts: ['f2'] },
              ],
            },
          },
    );
    expect(read('legal-basis', aCase({ phases }))).toMatchObject({
      is: 'disputed',
      items: [{ text: 'Council-owned company: A direction' }, { text: 'Council-owned company: An agreement' }],
    });
  });

  it('say what Ofsted said where it gave no overall grade, and never "ungraded"', () => {
    const told = (judgements: Inspection['judgements']): string[] =>
      words(
        'ofsted-before',
        aCase({
          inspections: aCase().inspections.map((item) => ({
            ...item,
            framework: 'SLAC',
            overall: 'none-given',
            judgements,
          })),
        }),
      );
    expect(told({ safeguarding: 'adequate', 'looked-after-children': 'good' })).toEqual([
      'No overall grade: safeguarding adequate, looked-after children good (published 27 June 2014)',
    ]);
    expect(told({})).toEqual(['No overall grade (published 27 June 2014)']);
  });

  it.each<[string, JoinedCase['status'], string[], string[]]>([
    [
      'ended',
      {
        is: 'ended',
        on: { is: 'known', value: '2022-08-31', facts: ['f3'] },
        how: { is: 'unknown' },
        wentTo: { is: 'unknown' },
      },
      ['Ended'],
      ['31 August 2022'],
    ],
    [
      'not pursued',
      { is: 'not-pursued', why: { is: 'known', value: 'Too dear', facts: ['f3'] } },
      ['Not pursued: Too dear'],
      ['not-applicable'],
    ],
    [
      'planned',
      { is: 'planned', for: { is: 'known', value: '2027-04', facts: ['f3'] }, facts: ['f3'] },
      ['Planned for April 2027'],
      ['not-applicable'],
    ],
    ['outcome unknown', { is: 'outcome-unknown', lastKnown: { is: 'unknown' } }, ['unknown'], ['not-applicable']],
  ])('status %s', (_, status, told, endedOn) => {
    expect(words('status', aCase({ status }))).toEqual(told);
    expect(words('ended-on', aCase({ status }))).toEqual(endedOn);
  });
});

describe('attributesOf', () => {
  it('gives those of some groups, in order', () => {
    expect(attributesOf('why', 'scope').map(({ id }) => id)).toEqual([
      'trigger',
      'aim',
      'alternatives',
      'moved',
      'stayed',
    ]);
  });
});

describe('completeness', () => {
  it('counts every priority attribute that applies, once', () => {
    const applicable = ATTRIBUTES.filter(
      ({ priority, read: value }) => priority && value(aCase()).is !== 'not-applicable',
    );
    const { known, unknown, disputed } = completeness(aCase());
    expect(known + unknown + disputed).toBe(applicable.length);
    expect(disputed).toBe(1);
  });
  it('falls by one when a value is lost, and counts what is not published as not known', () => {
    const { known, unknown } = completeness(aCase());
    const scope = aCase().scope;
    expect(completeness(aCase({ scope: { ...scope, moved: { is: 'not-published' } } }))).toMatchObject({
      known: known - 1,
      unknown: unknown + 1,
    });
    expect(completeness(aCase({ scope: { ...scope, moved: { is: 'not-applicable' } } }))).toMatchObject({
      known: known - 1,
      unknown,
    });
  });
});

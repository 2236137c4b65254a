import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceKind, type Source } from '../schema/source.ts';
import { aSource } from './source.fixture.ts';
import { countStrengths, factStrength, independent, type Strength } from './strength.ts';

const press = (id: string, different: Partial<Source> = {}): Source => aSource({ id, publisher: id, ...different });
const record = (id: string, different: Partial<Source> = {}): Source =>
  press(id, { kind: 'government', official: true, seenAs: 'original', ...different });
const high = { confidence: 'high', disputed: false } as const;
const medium = { confidence: 'medium', disputed: false } as const;

describe('factStrength', () => {
  it.each<[string, Source[], Strength, Strength]>([
    ['one newspaper', [press('a')], 'limited', 'limited'],
    ['two independent newspapers', [press('a'), press('b')], 'good', 'good'],
    ['two pieces of one newspaper', [press('a'), press('b', { publisher: 'a' })], 'limited', 'limited'],
    ['a newspaper and agency copy of it', [press('a'), press('b', { derivedFrom: 'a' })], 'limited', 'limited'],
    [
      'two newspapers with one agency’s copy',
      [press('a', { derivedFrom: 'agency' }), press('b', { derivedFrom: 'agency' })],
      'limited',
      'limited',
    ],
    [
      'copies of different agencies',
      [press('a', { derivedFrom: 'agency' }), press('b', { derivedFrom: 'other' })],
      'good',
      'good',
    ],
    ['an official record as published', [record('a')], 'strong', 'good'],
    ['an extract of one', [record('a', { seenAs: 'extract' })], 'strong', 'good'],
    ['a copy of one', [record('a', { seenAs: 'mirror' })], 'good', 'good'],
    ['a summary of one', [record('a', { seenAs: 'summary' })], 'good', 'good'],
    [
      'copies of two independent official sources',
      [record('a', { seenAs: 'mirror' }), record('b', { seenAs: 'summary' })],
      'strong',
      'good',
    ],
    [
      'two copies of one official source',
      [record('a', { seenAs: 'mirror' }), record('b', { seenAs: 'mirror', derivedFrom: 'a' })],
      'good',
      'good',
    ],
    ['an official source that is no record', [record('a', { kind: 'provider' })], 'good', 'good'],
    ['a record that is not official', [record('a', { official: false })], 'limited', 'limited'],
    ['a scrape of an official record', [record('a', { machineMade: true })], 'limited', 'limited'],
    ['a scrape and a newspaper', [record('a', { machineMade: true }), press('b')], 'limited', 'limited'],
    ['no source', [], 'limited', 'limited'],
  ])('%s: %#', (_, sources, whenHigh, whenMedium) => {
    expect(factStrength(sources, high)).toBe(whenHigh);
    expect(factStrength(sources, medium)).toBe(whenMedium);
    expect(factStrength(sources, { confidence: 'high', disputed: true })).toBe('disputed');
  });

  it.each([
    'ofsted',
    'ofsted-statistics',
    'government',
    'parliament',
    'statute',
    'council-paper',
    'evaluation',
  ] as const)('%s is a record', (kind) => {
    expect(factStrength([record('a', { kind })], high)).toBe('strong');
  });
  it.each(['academic', 'provider', 'legal-commentary', 'national-press', 'trade-press', 'local-press'] as const)(
    '%s is none',
    (kind) => {
      expect(factStrength([record('a', { kind })], high)).toBe('good');
    },
  );

  const ids = fc.constantFrom('a', 'b', 'c', 'd');
  const anySource = fc
    .record({
      id: ids,
      publisher: fc.constantFrom('x', 'y', 'z'),
      kind: fc.constantFrom(...sourceKind.options),
      official: fc.boolean(),
      seenAs: fc.constantFrom('original', 'extract', 'mirror', 'summary'),
      machine: fc.boolean(),
      from: fc.option(ids),
    })
    .map(({ machine, from, ...rest }): Source =>
      aSource({ ...rest, ...(machine ? { machineMade: true } : {}), ...(from ? { derivedFrom: from } : {}) }),
    );
  const anySources = fc.uniqueArray(anySource, { selector: ({ id }) => id });
  const rank: Record<Strength, number> = { disputed: 0, limited: 1, good: 2, strong: 3 };
  const anyOptions = fc.record({ confidence: fc.constantFrom('high', 'medium'), disputed: fc.boolean() });

  it('never rises when confidence falls', () => {
    fc.assert(
      fc.property(anySources, fc.boolean(), (sources, disputed) => {
        expect(rank[factStrength(sources, { confidence: 'medium', disputed })]).toBeLessThanOrEqual(
          rank[factStrength(sources, { confidence: 'high', disputed })],
        );
      }),
    );
  });
  it('never rises when a source is taken away', () => {
    fc.assert(
      fc.property(anySources, anyOptions, fc.nat(), (sources, options, at) => {
        const fewer = sources.filter((_, index) => index !== at % Math.max(1, sources.length));
        expect(rank[factStrength(fewer, options)]).toBeLessThanOrEqual(rank[factStrength(sources, options)]);
      }),
    );
  });
  it('does not depend on the order of the sources', () => {
    fc.assert(
      fc.property(anySources, anyOptions, (sources, options) => {
        expect(factStrength(sources.toReversed(), options)).toBe(factStrength(sources, options));
      }),
    );
  });
  it('never rises by what a machine made', () => {
    fc.assert(
      fc.property(anySources, anyOptions, (sources, options) => {
        expect(factStrength([...sources, record('scrape', { machineMade: true })], options)).toBe(
          factStrength(sources, options),
        );
      }),
    );
  });
  it('says of two sources alike whichever comes first', () => {
    fc.assert(fc.property(anySource, anySource, (a, b) => independent(a, b) === independent(b, a)));
  });
});

describe('countStrengths', () => {
  it('counts every strength, those without a fact too', () => {
    expect(countStrengths(['good', 'strong', 'good'])).toEqual({ strong: 1, good: 2, limited: 0, disputed: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CIRCUMSTANCES, startingPoint } from './circumstances.ts';
import { change } from './change.ts';
import { condition, rule } from './decision-aid.ts';
import { factsFile } from './fact.ts';
import { model, MODEL_SECTIONS } from './model.ts';
import { source } from './source.ts';
import { sourced } from './sourced.ts';
import { term } from './term.ts';

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe('sourced', () => {
  const years = sourced(z.int());
  it.each([
    { is: 'known', value: 10, facts: ['f1'] },
    { is: 'known', value: 10, facts: ['f1'], note: 'From the day of transfer.' },
    { is: 'unknown' },
    { is: 'not-published', note: 'Held back as commercially sensitive.' },
    { is: 'not-applicable' },
    {
      is: 'disputed',
      versions: [
        { value: 5, facts: ['f1'] },
        { value: 10, facts: ['doncaster/f2'] },
      ],
    },
  ])('takes $is', (value) => {
    expect(accepts(years, value)).toBe(true);
  });
  it.each([
    ['a value without a fact', { is: 'known', value: 10, facts: [] }],
    ['a known value that is not there', { is: 'known', facts: ['f1'] }],
    ['a value of another type', { is: 'known', value: 'ten', facts: ['f1'] }],
    ['a gap with a value', { is: 'unknown', value: 10 }],
    ['a dispute with one version', { is: 'disputed', versions: [{ value: 5, facts: ['f1'] }] }],
    ['nothing', null],
    ['an empty text', ''],
    ['another word', { is: 'unclear' }],
  ])('refuses %s', (_, value) => {
    expect(accepts(years, value)).toBe(false);
  });
});

describe('startingPoint', () => {
  const allUnknown = Object.fromEntries(Object.keys(CIRCUMSTANCES).map((id) => [id, { is: 'unknown' }]));
  it('wants every circumstance, and no other', () => {
    expect(accepts(startingPoint, allUnknown)).toBe(true);
    for (const id of Object.keys(CIRCUMSTANCES)) {
      expect(accepts(startingPoint, Object.fromEntries(Object.entries(allUnknown).filter(([key]) => key !== id)))).toBe(
        false,
      );
    }
    expect(accepts(startingPoint, { ...allUnknown, weather: { is: 'unknown' } })).toBe(false);
  });
  it('takes the answers of the decision aid and no other', () => {
    expect(accepts(startingPoint, { ...allUnknown, finance: { is: 'known', value: 'severe', facts: ['f1'] } })).toBe(
      true,
    );
    expect(accepts(startingPoint, { ...allUnknown, finance: { is: 'known', value: 'bad', facts: ['f1'] } })).toBe(
      false,
    );
  });
});

describe('factsFile', () => {
  const fact = {
    id: 'f1',
    topic: 'decision',
    text: 'They agreed.',
    date: '2014-11',
    sources: ['a'],
    confidence: 'high',
  };
  const tombstone = {
    id: 'f2',
    withdrawn: { on: '2026-01-06', why: 'The sum was of another year.', replacedBy: 'f1' },
  };
  it.each([
    ['a fact and a tombstone', [fact, tombstone], true],
    ['no fact', [], false],
    ['a fact without a source', [{ ...fact, sources: [] }], false],
    ['a fact without a date', [{ ...fact, date: undefined }], false],
    ['a fact that is undated', [{ ...fact, date: 'undated' }], true],
    ['low confidence', [{ ...fact, confidence: 'low' }], false],
    ['an unregistered topic', [{ ...fact, topic: 'gossip' }], false],
    ['a fact that is withdrawn and stands', [{ ...fact, ...tombstone }], false],
    ['a tombstone without a reason', [{ id: 'f2', withdrawn: { on: '2026-01-06' } }], false],
    ['an id that is not a number', [{ ...fact, id: 'first' }], false],
  ])('%s', (_, facts, taken) => {
    expect(accepts(factsFile, { facts })).toBe(taken);
  });
});

describe('source', () => {
  const entry = {
    id: 'a-2015',
    type: 'report',
    title: 'A report',
    publisher: 'A',
    issued: 2015,
    accessed: '2026-01-03',
    kind: 'government',
    official: true,
    seenAs: 'original',
  };
  it('keeps the year of a source as text', () => {
    expect(source.parse(entry).issued).toBe('2015');
  });
  it.each([
    ['an address that is none', { URL: 'example.org' }],
    ['an undated reading', { accessed: '2026-01' }],
    ['a kind that is not registered', { kind: 'blog' }],
    ['no authors where authors are named', { author: [] }],
    ['the word no for machine-made', { machineMade: false }],
  ])('refuses %s', (_, different) => {
    expect(accepts(source, entry)).toBe(true);
    expect(accepts(source, { ...entry, ...different })).toBe(false);
  });
});

describe('model', () => {
  const points = [{ text: 'It does.', sources: ['a'] }];
  const page = {
    id: 'in-house',
    title: 'In house',
    summary: 'The council runs it.',
    order: 1,
    aliases: [],
    choice: 'open',
    sections: Object.fromEntries(Object.keys(MODEL_SECTIONS).map((id) => [id, points])),
    changingNothing: points,
    casesFor: [],
    casesAgainst: [],
    checkWith: ['Your monitoring officer'],
    lastChecked: '2026-01-06',
  };
  it('takes a page with every part of the anatomy, a gap said plainly', () => {
    expect(accepts(model, page)).toBe(true);
    expect(
      accepts(model, { ...page, sections: { ...page.sections, tax: { is: 'unknown', note: 'Nothing was found.' } } }),
    ).toBe(true);
  });
  it.each([
    ['a part that is missing', { sections: { ...page.sections, tax: undefined } }],
    ['a part without a point', { sections: { ...page.sections, tax: [] } }],
    ['a gap without a word', { sections: { ...page.sections, tax: { is: 'unknown' } } }],
    ['no word on changing nothing', { changingNothing: [] }],
    ['an id that is no model', { id: 'franchise' }],
  ])('refuses %s', (_, different) => {
    expect(accepts(model, { ...page, ...different })).toBe(false);
  });
});

describe('term and change', () => {
  it('keeps a meaning short', () => {
    const word = {
      id: 'a',
      term: 'A',
      aliases: [],
      meaning: 'x'.repeat(600),
      seeAlso: [],
      ownWords: true,
      explainInPlace: true,
    };
    expect(accepts(term, word)).toBe(true);
    expect(accepts(term, { ...word, meaning: 'x'.repeat(601) })).toBe(false);
  });
  it.each([
    ['/', true],
    ['/case-studies/doncaster/', true],
    ['/case-studies/doncaster', false],
    ['https://example.org/', false],
  ])('takes the page %s in the change log: %s', (page, taken) => {
    expect(
      accepts(change, {
        id: 'a',
        date: '2026-01-06',
        title: 'A',
        text: 'A.',
        why: 'B.',
        affects: 'C.',
        kind: 'new',
        pages: [page],
        facts: [],
      }),
    ).toBe(taken);
  });
});

describe('decision aid', () => {
  it.each([
    [{ question: 'finance', is: 'severe' }, true],
    [
      {
        all: [
          { question: 'finance', oneOf: ['severe'] },
          { not: { any: [{ question: 'children_0_17', atLeast: 30000 }] } },
        ],
      },
      true,
    ],
    [{ all: [] }, false],
    [{ question: 'finance' }, false],
    [{ question: 'finance', is: 'severe', atLeast: 1 }, false],
    [{ not: { question: 'Finance', is: 'severe' } }, false],
  ])('condition %j: %s', (value, taken) => {
    expect(accepts(condition, value)).toBe(taken);
  });
  it('wants a fact of a named case behind a rule', () => {
    const one = {
      id: 'r',
      when: { question: 'finance', is: 'severe' },
      effect: 'caution',
      models: ['in-house'],
      concern: 'partner-availability',
      ground: 'experience',
      because: 'It was.',
      inForce: { from: '2020', to: 'present' },
      facts: ['doncaster/f1'],
      sources: [],
      cases: [],
    };
    expect(accepts(rule, one)).toBe(true);
    expect(accepts(rule, { ...one, facts: ['f1'] })).toBe(false);
    expect(accepts(rule, { ...one, inForce: { from: 'once', to: 'present' } })).toBe(false);
  });
});

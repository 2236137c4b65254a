import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../library/typeset.ts';
import { contentOf } from '../../library/read-content.ts';
import { filesOfFolder } from '../../library/read-folder.ts';
import { FRAMEWORKS } from '../../schema/vocabulary.ts';
import { draftOfCase, FORM, SOUND } from '../contribute.fixture.ts';
import { caseFields, draftField, isRecord, type Field, type NamedField } from '../fields/field.ts';
import { caseFiles } from './case-files.ts';
import { pathsOf } from './paths.ts';
import { blankDraft, readDraft, tidy, valueAt, withValue, type Draft } from './draft.ts';

const CASE: Field = { is: 'group', fields: caseFields(FORM) };

/** Words that YAML could take for something else. */
const words = fc
  .oneof(
    fc.constantFrom(
      'yes',
      'No',
      'null',
      '~',
      '2014',
      '2014-10-01',
      '1e3',
      '0o7',
      '- a',
      '# a',
      'a: b',
      '*a',
      '&a',
      '{a}',
      '"a',
      "it's",
      '£5 million',
      'a\nb',
      '---',
      '\u2028',
      '%a',
      '@a',
      '`a',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  )
  .map((text) => text.replace(/[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF]/g, '').trim())
  .filter((text) => text !== '' && !/\b(?:TBC|TBD|TODO|lorem ipsum)\b/i.test(text));
const ids = fc.stringMatching(/^[a-z]{2,6}(?:-[a-z0-9]{1,5}){0,2}$/);

/** Values that a field takes, by what the form says of it. */
function valuesOf(field: Field, name = ''): fc.Arbitrary<unknown> {
  switch (field.is) {
    case 'words':
      if (name === 'id' || name === 'derivedFrom') return ids;
      if (name === 'URL') return fc.constant("https://gazette.example/children's-services?a=1#b");
      if (name === 'year') return fc.constantFrom('2018', '2015/16', '2016-2022', 'unknown');
      return words.map((text) => text.slice(0, field.most ?? 100).trim());
    case 'date':
      return ['lastChecked', 'accessed'].includes(name)
        ? fc.constant('2026-01-06')
        : fc.constantFrom(...['2014', '2014-10', '2014-10-01', ...field.words]);
    case 'number':
      return fc.integer({ min: 1, max: 99_000_000 }).chain((one) => fc.constantFrom<unknown>(one, ` ${one}`));
    case 'choice':
      return fc.constantFrom(...field.options.map(([value]) => value));
    case 'choices':
      return fc.subarray(
        field.options.map(([value]) => value),
        { minLength: 1 },
      );
    case 'truth':
      return field.onlyTrue ? fc.constant(true) : fc.boolean();
    case 'pick':
      return ids;
    case 'refs':
      return fc.uniqueArray(field.to === 'fact' ? fc.constantFrom('f1', 'f2', 'northshire/f3') : ids, {
        minLength: 1,
        maxLength: 3,
      });
    case 'lines':
      return fc.array(words, { minLength: 1, maxLength: 2 });
    case 'group':
      return groupsOf(field.fields);
    case 'list': {
      const least = name === 'versions' ? 2 : field.least;
      return fc.array(valuesOf(field.item), { minLength: least, maxLength: Math.max(2, least) });
    }
    case 'kinds':
      return fc.oneof(
        ...field.kinds.map(({ value, fields }) => groupsOf(fields).map((inside) => ({ is: value, ...inside }))),
      );
    case 'grades':
      return fc.constant({});
  }
}
const groupsOf = (fields: readonly NamedField[]): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .record(Object.fromEntries(fields.map(({ name, field }) => [name, valuesOf(field, name)])), {
      requiredKeys: fields.filter(({ optional }) => !optional).map(({ name }) => name),
    })
    // What one field allows another: the schema of an inspection says so in code.
    .map((group) => ('framework' in group ? { ...group, visit: 'focused', overall: 'none-given' } : group));

const validDraft: fc.Arbitrary<Draft> = fc.record({
  version: fc.constant(1 as const),
  id: ids,
  case: groupsOf(caseFields(FORM)),
  story: fc.array(fc.record({ heading: words, text: words }), { maxLength: 3 }),
  facts: valuesOf(draftField(FORM, 'facts').field, 'facts').map((facts) =>
    (facts as Record<string, unknown>[]).map((fact, index) => ({ ...fact, id: `f${index + 1}` })),
  ),
  sources: valuesOf(draftField(FORM, 'sources').field) as fc.Arbitrary<unknown[]>,
  done: fc.constant([]),
});

describe('a draft that is valid', () => {
  it('is read back from its files as it was', () => {
    fc.assert(
      fc.property(validDraft, (draft) => {
        const files = new Map(caseFiles(draft, FORM).map(({ path, text }) => [path.replace(/^content\//, ''), text]));
        const { content, problems } = contentOf({ paths: [...files.keys()], text: (path) => files.get(path) ?? '' });
        expect(problems).toEqual([]);
        const [read] = content.cases;
        expect(read?.id).toBe(draft.id);
        expect(read?.value).toEqual(typeset(tidy(CASE, draft.case)));
        expect(read?.facts.map(({ value }) => value)).toEqual(
          typeset(tidy(draftField(FORM, 'facts').field, draft.facts)),
        );
        expect(content.sources.map(({ value }) => value)).toEqual(
          typeset(tidy(draftField(FORM, 'sources').field, draft.sources)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('any text', () => {
  it('is read as a draft or not at all, and what is read can be written and read again', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          version: fc.constant(1),
          id: fc.anything(),
          case: fc.anything(),
          story: fc.anything(),
          facts: fc.anything(),
          sources: fc.anything(),
          done: fc.anything(),
        })
        .map(textOf),
      fc
        .tuple(fc.constantFrom('phases', 'provider', 'status', 'money', 'startingPoint'), fc.jsonValue())
        .map(([name, value]) => textOf({ ...SOUND, case: { ...SOUND.case, [name]: value }, facts: value })),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const draft = readDraft(text, FORM);
        if (!draft) return;
        expect(caseFiles(draft, FORM).every((file) => file.path.startsWith('content/'))).toBe(true);
        expect(readDraft(JSON.stringify(draft), FORM)).toEqual(JSON.parse(JSON.stringify(draft)));
      }),
      { numRuns: 400 },
    );
  });
});

const textOf = (value: unknown): string => {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
};

describe('every case of the library', () => {
  const cases = [
    ...new Set(filesOfFolder('content').paths.flatMap((path) => /^case-studies\/([^/]+)\//.exec(path)?.[1] ?? [])),
  ];
  it.each(cases)('%s stands in the form without losing a field', (id) => {
    const { case: matter, facts } = draftOfCase('content', id);
    expect(tidy(CASE, matter)).toEqual(matter);
    expect(
      facts
        .filter((fact) => isRecord(fact) && !('withdrawn' in fact))
        .map((fact) => tidy({ is: 'list', item: factItem(), least: 1 }, [fact])),
    ).toEqual(facts.filter((fact) => isRecord(fact) && !('withdrawn' in fact)).map((fact) => [fact]));
  });
});

function factItem(): Field {
  const { field } = draftField(FORM, 'facts');
  return field.is === 'list' ? field.item : field;
}

describe('a place in a draft', () => {
  it('is changed without anything else, and emptied', () => {
    const draft = blankDraft(FORM);
    const path = ['case', 'summary', 'text'];
    const next = withValue(draft, path, 'Words');
    expect(valueAt(next, path)).toBe('Words');
    expect(valueAt(draft, path)).toBe('');
    expect(next.facts).toBe(draft.facts);
    expect(valueAt(withValue(next, path, undefined), ['case', 'summary'])).toEqual({ facts: [] });
    expect(valueAt(withValue(SOUND, ['facts', 1, 'date'], '2016'), ['facts', 1, 'date'])).toBe('2016');
  });

  it.each(['../../etc', 'A', '', '-', 'a/b', 'a b'])(
    'of its files is the same for every name that is none: %j',
    (id) => {
      expect(pathsOf(id).case).toBe('content/case-studies/my-case/case.mdx');
    },
  );
});

it('every framework has its judgements in the form', () => {
  const inspections = caseFields(FORM).find(({ name }) => name === 'inspections')?.field;
  const item = inspections?.is === 'list' && inspections.item.is === 'group' ? inspections.item.fields : [];
  const grades = item.find(({ name }) => name === 'judgements')?.field;
  expect(grades?.is === 'grades' && Object.keys(grades.judgements)).toEqual(Object.keys(FRAMEWORKS));
});

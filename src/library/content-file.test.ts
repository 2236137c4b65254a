import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factsFile } from '../schema/fact.ts';
import { condition } from '../schema/decision-aid.ts';
import { checkSchema, contentFile } from './content-file.ts';
import { ContentError, type Problem } from './problems.ts';

const read = contentFile;
const problemsIn = (name: string, text: string): readonly Problem[] => {
  try {
    read(name, text);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
};
const check = (text: string, schema: z.ZodType): Problem[] => {
  const result = checkSchema(read('a.yaml', text), schema);
  return 'problems' in result ? result.problems : [];
};

describe('contentFile', () => {
  it('tells YAML that would unfold into very much', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'.split('').map((name, index) => {
        const before = 'abcdefgh'[index] ?? '';
        return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
      }),
    ].join('\n');
    expect(problemsIn('a.yaml', bomb)).toMatchObject([
      { rule: 'yaml', line: 1, allowed: 'values written out where they stand' },
    ]);
  });

  it('reads YAML, and dates as text', () => {
    expect(read('a.yaml', 'day: 2014-10-01\nmonth: 2014-10\nyear: 2014\n').data).toEqual({
      day: '2014-10-01',
      month: '2014-10',
      year: 2014,
    });
  });

  it('reads front matter and body with the lines they have in the file, whatever ends a line', () => {
    for (const end of ['\n', '\r\n']) {
      const file = read(
        'a.mdx',
        ['---', 'a: 1', 'b:', '  - c: 2', '  - c: 3', '---', 'Text.', '', '---', 'More.'].join(end),
      );
      expect(file.path).toBe('a.mdx');
      expect(file.data).toEqual({ a: 1, b: [{ c: 2 }, { c: 3 }] });
      expect(file.body).toBe('Text.\n\n---\nMore.');
      expect(file.bodyLine).toBe(7);
      expect([['a'], ['b'], ['b', 0], ['b', 1, 'c'], []].map((field) => file.lineOf(field))).toEqual([2, 3, 4, 5, 2]);
    }
  });

  it('reads JSON, and tells the line of a key and of a mistake', () => {
    const file = read('a.json', '{\n  "a/f1": { "hash": "1" },\n  "a/f2": { "hash": "2" }\n}\n');
    expect(file.data).toEqual({ 'a/f1': { hash: '1' }, 'a/f2': { hash: '2' } });
    expect(file.lineOf(['a/f2', 'hash'])).toBe(3);
    expect(problemsIn('a.json', '{\n  "a/f1": { "hash": "1" },\n  "a/f2": {\n')).toMatchObject([
      { rule: 'yaml', file: 'a.json', line: 4 },
    ]);
  });

  it('gives the line of the key, also where the value begins on the next', () => {
    const file = read('a.yaml', 'one:\n  two: 2\nthree: >-\n  Words.\nfour:\n  - five\n');
    expect([['one'], ['one', 'two'], ['three'], ['four'], ['four', 0]].map((field) => file.lineOf(field))).toEqual([
      1, 2, 3, 5, 6,
    ]);
  });

  it('gives the line of the nearest parent of a field that is missing', () => {
    expect(read('a.yaml', 'a: 1\nb:\n  c: 2\n').lineOf(['b', 'd', 'e'])).toBe(2);
  });

  it.each([
    ['a.mdx', 'No front matter.', 'front-matter', 1, 'no front matter'],
    ['a.yaml', 'a: 1\nb: [1\n', 'yaml', 3, 'Flow sequence'],
    ['a.yaml', 'a: 1\na: 2\n', 'yaml', 2, 'Map keys must be unique'],
    ['a.mdx', '---\na: 1\na: 2\n---\nText.', 'yaml', 3, 'Map keys must be unique'],
    ['a.yaml', 'text: A council: the first\n', 'yaml', 1, 'Nested mappings'],
    // Once thrown as it was, without file and line.
    ['a.yaml', 'a: 1\nb: *important\n', 'yaml', 2, '*important, which YAML reads as the name of another value'],
  ])('%s %j cannot be read', (name, text, rule, line, found) => {
    const [problem] = problemsIn(name, text);
    expect(problem).toMatchObject({ rule, file: name, line });
    expect(problem?.found).toContain(found);
    expect(problem?.mend).not.toBe('');
  });

  it('reads an alias that has its anchor', () => {
    expect(read('a.yaml', 'a: &x [1]\nb: *x\n').data).toEqual({ a: [1], b: [1] });
  });
});

describe('checkSchema', () => {
  const schema = z.strictObject({
    title: z.string(),
    state: z.enum(['live', 'ended']),
    more: z.strictObject({ sources: z.array(z.string()).min(1) }).optional(),
  });

  it('gives the data of a file that is right', () => {
    expect(checkSchema(read('a.yaml', 'title: A\nstate: live\n'), schema)).toEqual({
      data: { title: 'A', state: 'live' },
    });
  });

  it.each([
    ['title: A\n', { line: 1, field: 'state', found: 'nothing', mend: 'add state' }],
    [
      'title: A\nstate: done\n',
      {
        line: 2,
        field: 'state',
        found: '"done"',
        allowed: 'one of live, ended',
        mend: 'change state',
      },
    ],
    ['title: 3\nstate: live\n', { line: 1, field: 'title', found: '3', mend: 'change title' }],
    [
      'titel: A\ntitle: A\nstate: live\n',
      { line: 1, field: 'titel', found: 'the key "titel"', mend: 'did you mean "title"? Otherwise take the key out' },
    ],
    [
      'title: A\nstate: live\nmore:\n  sorces:\n    - a\n  sources: [a]\n',
      { line: 4, field: 'more.sorces', allowed: 'sources', mend: 'did you mean "sources"? Otherwise take the key out' },
    ],
    ['', { line: 1, field: '', found: 'null', mend: 'change the whole file' }],
  ])('%j', (text, problem) => {
    expect(check(text, schema)).toEqual([expect.objectContaining({ rule: 'schema', file: 'a.yaml', ...problem })]);
  });

  it('tells every problem of a file', () => {
    expect(check('titel: A\nmore: {sources: []}\n', schema).map(({ field }) => field)).toEqual([
      'title',
      'state',
      'more.sources',
      'titel',
    ]);
  });

  it('shortens what it quotes', () => {
    expect(check(`title: A\nstate: ${'x'.repeat(200)}\n`, schema)[0]?.found).toHaveLength(88);
  });

  it('judges a fact as a fact however much is wrong with it, and a tombstone as a tombstone', () => {
    // With three mistakes a fact was once told as a tombstone that lacked the reason for its withdrawal.
    expect(
      check(
        'facts:\n  - {id: f1, topic: gossip, text: It did., date: 2014-13, sorces: [a], confidence: high}\n',
        factsFile,
      ).map(({ field }) => field),
    ).toEqual(['facts.0.topic', 'facts.0.date', 'facts.0.sources', 'facts.0.sorces']);
    expect(
      check('facts:\n  - id: f1\n    withdrawn: {on: 2026-01, why: ""}\n', factsFile).map(({ field }) => field),
    ).toEqual(['facts.0.withdrawn.on', 'facts.0.withdrawn.why']);
  });

  it('judges a fact of which nothing is written as a fact', () => {
    expect(check('facts:\n  - {id: f1, sources: []}\n', factsFile).map(({ field }) => field)).toEqual([
      'facts.0.topic',
      'facts.0.text',
      'facts.0.date',
      'facts.0.sources',
      'facts.0.confidence',
    ]);
  });

  it.each([
    ['title: [a]\nstate: live\n', 'words'],
    ['title: A\nstate: live\nmore: 3\n', 'fields with names of their own'],
    ['title: A\nstate: live\nmore: {sources: a}\n', 'a list'],
    ['title: A\nstate: live\nkind: {is: c}\n', 'one of a, b'],
    ['title: A\nstate: live\nshort: abcdef\n', 'at most 5 characters'],
    ['title: A\nstate: live\ncount: many\n', 'a number'],
    ['title: A\nstate: live\nend: 3\n', 'present, or words'],
  ])('says in plain words what may stand there: %j', (text, allowed) => {
    const kind = (is: string) => z.strictObject({ is: z.literal(is) });
    const more = schema.extend({
      kind: z.discriminatedUnion('is', [kind('a'), kind('b')]).optional(),
      short: z.string().max(5).optional(),
      count: z.number().optional(),
      end: z.union([z.literal('present'), z.string()]).optional(),
    });
    expect(check(text, more).map((problem) => problem.allowed)).toEqual([allowed]);
  });

  it('knows the keys of a schema that is made only when it is asked for', () => {
    expect(
      check('when: {question: finance, iss: severe, is: severe}\n', z.strictObject({ when: condition }))[0],
    ).toMatchObject({ field: 'when.iss', mend: 'did you mean "is"? Otherwise take the key out' });
  });
});

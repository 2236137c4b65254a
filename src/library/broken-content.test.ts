import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { brokenContent, CASE, FACTS, itTells, MODEL } from './breakage.fixture.ts';
import { contentCheck } from './content-check.ts';
import { checkedContent, FILE_RULES } from './load-library.ts';
import { ContentError } from './problems.ts';
import { RULES } from './rules/index.ts';

const { at, breakIt, problems } = brokenContent();
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('content without a mistake', () => {
  it('has no problem at all', () => {
    expect(problems()).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  itTells([
    {
      name: 'a misspelt key',
      broken: { file: CASE, swap: ['    note: Named so', '    noet: Named so'] },
      told: [
        {
          rule: 'schema',
          field: 'provider.name.noet',
          on: 'noet:',
          found: 'the key "noet"',
          allowed: 'note, facts, is, value',
          mend: 'did you mean "note"? Otherwise take the key out',
        },
      ],
    },
    {
      name: 'a misspelt key that is due',
      broken: { file: CASE, swap: ['workforce:\n', 'workforse:\n'] },
      told: [
        {
          rule: 'schema',
          field: 'workforce',
          found: 'nothing',
          allowed: 'fields with names of their own',
          mend: 'add workforce',
        },
        {
          rule: 'schema',
          field: 'workforse',
          on: 'workforse:',
          found: 'the key "workforse"',
          allowed: 'workforce, councils, lessons, scope, shortTitle, unknown',
          mend: 'did you mean "workforce"? Otherwise take the key out',
        },
      ],
    },
    {
      name: 'an impossible date',
      broken: { file: FACTS, swap: ['date: 2015-02', 'date: 2015-02-30'] },
      told: [
        {
          rule: 'schema',
          field: 'facts.1.date',
          on: '2015-02-30',
          found: '"2015-02-30"',
          allowed: 'a date that exists, as 2014-10-01, 2014-10 or 2014',
          mend: 'change date',
        },
      ],
    },
    {
      name: 'a fact without a source',
      broken: { file: FACTS, swap: ['sources: [northern-gazette-2015-02]', 'sources: []'] },
      told: [
        {
          rule: 'schema',
          field: 'facts.1.sources',
          on: 'sources: []',
          found: 'an empty list',
          allowed: 'at least one source',
          mend: 'change sources',
        },
      ],
    },
    {
      name: 'a judgement that the framework does not have',
      broken: { file: CASE, swap: ['{leadership: inadequate}', '{safeguarding: inadequate}'] },
      told: [
        {
          rule: 'schema',
          field: 'inspections.0.judgements.safeguarding',
          on: 'safeguarding',
          found: '"inadequate"',
          allowed:
            'SIF has no judgement "safeguarding"; its judgements are help-and-protection, looked-after-and-permanence, adoption, care-leavers, leadership, lscb',
          mend: 'change safeguarding',
        },
      ],
    },
    {
      name: 'unreadable YAML',
      broken: { file: CASE, swap: ['shortTitle: Northshire', 'shortTitle: Northshire: the short one'] },
      told: [
        {
          rule: 'yaml',
          on: 'shortTitle',
          found: 'Nested mappings are not allowed in compact mappings at line 2, column 13:',
          allowed: 'valid YAML, each key once',
          mend: 'check the indentation, the quotes and the keys on this line',
        },
      ],
    },
    {
      name: 'a story without front matter',
      broken: { file: MODEL, swap: ['---\nid:', 'id:'] },
      told: [
        {
          rule: 'front-matter',
          on: 'id: council',
          found: 'no front matter',
          allowed: 'YAML between two lines of ---',
          mend: 'start the file with ---, the key data, and --- again',
        },
      ],
    },
    {
      name: 'a story in a file of another name',
      broken: { file: CASE, rename: 'case-studies/northshire/story.mdx' },
      told: [
        {
          rule: 'case-files',
          file: CASE,
          found: 'no such file',
          allowed: 'a case.mdx and a facts.yaml in the folder of every case',
          mend: 'write the file, or mend its name',
        },
      ],
    },
    {
      name: 'facts in a file of another name',
      broken: { file: FACTS, rename: 'case-studies/northshire/fact.yaml' },
      told: [
        {
          rule: 'case-files',
          file: FACTS,
          found: 'no such file',
          allowed: 'a case.mdx and a facts.yaml in the folder of every case',
          mend: 'write the file, or mend its name',
        },
      ],
    },
  ]);

  it('is told with every other, the facts of a broken case included', () => {
    breakIt({ file: CASE, swap: ['extent: local', 'extent: regional'] });
    breakIt({ file: FACTS, swap: ['confidence: medium', 'confidence: low'] });
    breakIt({ file: MODEL, swap: ['order: 1', 'order: first'] });
    expect(problems().map(({ file, field }) => [file, field])).toEqual(
      expect.arrayContaining([
        [`content/${CASE}`, 'extent'],
        [`content/${FACTS}`, 'facts.1.confidence'],
        [`content/${MODEL}`, 'order'],
      ]),
    );
    expect(problems()).toHaveLength(3);
  });

  it('is told from its folder when there is no content', () => {
    expect(() => checkedContent(at('nowhere'))).toThrow(/no such folder[\s\S]*run from the root of the project/);
  });
});

describe('rules', () => {
  const names = (folder: string, ending: string): string[] =>
    readdirSync(fileURLToPath(new URL(folder, import.meta.url)))
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length));
  const files = names('rules/', '.ts').filter((name) => !name.endsWith('.fixture'));

  it('have one id each, which names the file, its test and its help page', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !files.includes(id))).toEqual([]);
    expect(ids.filter((id) => !files.includes(`${id}.test`))).toEqual([]);
    expect([...ids, ...FILE_RULES].sort()).toEqual(
      names('../../docs/content-rules/', '.md')
        .filter((name) => name !== 'README')
        .sort(),
    );
  });

  it('stand one in a file, and all of them are run', () => {
    const shared = ['index', 'page-rules', 'rule', 'second-uses', 'fact-hashes'];
    expect(files.filter((name) => !name.endsWith('.test') && !shared.includes(name)).sort()).toEqual(
      RULES.map(({ id }) => id).sort(),
    );
  });
});

describe('contentCheck', () => {
  const setUp = (command: 'build' | 'dev'): unknown => {
    const hook = contentCheck().hooks['astro:config:setup'];
    // Of all that Astro hands over the check reads the command alone.
    return hook?.({ command } as Parameters<typeof hook>[0]);
  };

  it('stops a build and lists every problem with its place', () => {
    vi.stubEnv('OPEN_DOOR_CONTENT', at(''));
    breakIt({ file: CASE, swap: ['- authority: northshire', '- authority: northshyre'] });
    breakIt({ file: CASE, swap: ['{is: live, facts: [f3]}', '{is: live, facts: [f9]}'] });
    expect(() => setUp('build')).toThrow(ContentError);
    expect(() => setUp('build')).toThrow(
      /^2 problems in content\/[\s\S]*case\.mdx:\d+ {2}status\.facts\.0 {2}\[unknown-fact\][\s\S]*case\.mdx:9 {2}councils\.0\.authority {2}\[unknown-id\][\s\S]*did you mean "northshire"\?/,
    );
  });

  it('lets a build of sound content go on', () => {
    vi.stubEnv('OPEN_DOOR_CONTENT', at(''));
    expect(() => setUp('build')).not.toThrow();
  });

  it('does not stop an author at work, who sees the problem on the page', () => {
    vi.stubEnv('OPEN_DOOR_CONTENT', at('nowhere'));
    expect(() => setUp('dev')).not.toThrow();
  });
});

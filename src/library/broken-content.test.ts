import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentCheck } from './content-check.ts';
import { FIXTURE_CONTENT } from './library.fixture.ts';
import { checkedContent } from './load-library.ts';
import { ContentError, type Problem } from './problems.ts';
import { RULES } from './rules/index.ts';

const CASE = 'case-studies/northshire/case.mdx';
const FACTS = 'case-studies/northshire/facts.yaml';
const GAZETTE = 'sources/northern-gazette.yaml';
const MODEL = 'models/council-owned-company.mdx';
const KEYS = 'northern-gazette-2015-02, northern-gazette-2016, northshire-council-2014-11-18';

/** A problem as it must be told: `on` is text found once in the broken file, on the line the problem must name. */
type Told = Omit<Problem, 'file' | 'line'> & { file?: string; on?: string };

/** One thing to break in the fixture: a text of a file (found once) for another, or a file's name. */
type Break =
  | { file: string; swap: readonly [from: string, to: string] }
  | { file: string; add: string }
  | { file: string; rename: string };

interface Breakage {
  name: string;
  broken: Break;
  told: Told[];
}

const unknownSource = (key: string, nearest: string): Omit<Told, 'field' | 'rule'> => ({
  found: `the source "${key}"`,
  allowed: `a key of content/sources, such as ${nearest}`,
  mend: `did you mean "${nearest.split(',')[0] ?? ''}"? Otherwise add the source to content/sources`,
});
const unknownFact = (ref: string): Omit<Told, 'field'> => ({
  rule: 'unknown-fact',
  found: `the fact "${ref}"`,
  allowed: 'a fact that stands, such as northshire/f1, northshire/f2, northshire/f3',
  mend: 'point to a fact that exists',
});
const unknownId = (what: string, id: string, where: string, ...nearest: string[]): Omit<Told, 'field'> => ({
  rule: 'unknown-id',
  found: `the ${what} "${id}"`,
  allowed: `an id of ${where}, such as ${nearest.join(', ')}`,
  mend: `did you mean "${nearest[0] ?? ''}"?`,
});
const COUNCILS = 'content/authorities or content/former-authorities.yaml';
const outOfOrder = (field: string, found: string, mend: string, on: string): Told => ({
  rule: 'dates-in-order',
  field,
  found,
  allowed: 'dates in order',
  mend,
  on,
});
const unreadable = {
  rule: 'unreadable-citation',
  allowed: '[@source-id], [@a; @b] or [@a, p. 4]',
  mend: 'write the citation in one of these forms',
};

const BREAKAGES: Breakage[] = [
  {
    name: 'an unknown citation in the story',
    broken: { file: CASE, swap: ['2014 [@northshire-council-2014-11-18].', '2014 [@northshire-council-2014-11-19].'] },
    told: [
      {
        rule: 'unknown-source',
        field: 'text',
        on: 'The cabinet agreed on 18',
        ...unknownSource(
          'northshire-council-2014-11-19',
          'northshire-council-2014-11-18, northern-gazette-2015-02, northern-gazette-2016',
        ),
      },
    ],
  },
  {
    // A citation that ran over the end of a line was once seen by no rule.
    name: 'an unknown citation that runs over a line of the story',
    broken: { file: CASE, swap: ['@northern-gazette-2016]', '@northern-gazette-2017]'] },
    told: [
      {
        rule: 'unknown-source',
        field: 'text',
        on: 'The newspaper reported',
        ...unknownSource(
          'northern-gazette-2017',
          'northern-gazette-2016, northern-gazette-2015-02, northshire-council-2014-11-18',
        ),
      },
    ],
  },
  {
    name: 'an unknown citation in YAML prose',
    broken: { file: CASE, swap: ['newspaper [@northern-gazette-2015-02]', 'newspaper [@northern-gazette-2015-03]'] },
    told: [
      {
        rule: 'unknown-source',
        field: 'provider.name.note',
        on: '2015-03',
        ...unknownSource('northern-gazette-2015-03', KEYS),
      },
    ],
  },
  {
    name: 'a source that is not there, behind a fact',
    broken: { file: FACTS, swap: ['sources: [northern-gazette-2015-02]', 'sources: [northern-gazette-2015-20]'] },
    told: [
      {
        rule: 'unknown-source',
        field: 'facts.1.sources.0',
        on: '2015-20',
        ...unknownSource('northern-gazette-2015-20', KEYS),
      },
    ],
  },
  {
    name: 'a source derived from one that is not there',
    broken: { file: GAZETTE, swap: ['seenAs: extract', 'seenAs: extract\n    derivedFrom: agency-2016'] },
    told: [
      {
        rule: 'unknown-source',
        field: 'sources.1.derivedFrom',
        on: 'derivedFrom',
        ...unknownSource(
          'agency-2016',
          'northern-gazette-2016, northern-gazette-2015-02, northshire-council-2014-11-18',
        ),
      },
    ],
  },
  {
    name: 'a source that nothing cites',
    broken: {
      file: GAZETTE,
      add: '  - {id: gazette-2020, type: article-newspaper, title: Later, publisher: Northern Gazette, issued: 2020, accessed: 2026-01-05, kind: local-press, official: false, seenAs: original}\n',
    },
    told: [
      {
        rule: 'uncited-source',
        field: 'sources.2.id',
        on: 'gazette-2020',
        found: 'the source "gazette-2020", cited nowhere',
        allowed: 'sources that a page cites',
        mend: 'cite it where it belongs, or take the entry out',
      },
    ],
  },
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
        allowed: 'Invalid input: expected object, received undefined',
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
        allowed: 'use a date that exists, as 2014-10-01, 2014-10 or 2014',
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
        found: '[]',
        allowed: 'name at least one source',
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
    name: 'an unknown council',
    broken: { file: CASE, swap: ['- authority: northshire', '- authority: northshyre'] },
    told: [
      {
        field: 'councils.0.authority',
        on: 'northshyre',
        ...unknownId('council', 'northshyre', COUNCILS, 'northshire', 'old-northshire', 'southborough'),
      },
    ],
  },
  {
    name: 'an unknown council that succeeded another',
    broken: { file: 'former-authorities.yaml', swap: ['[northshire]', '[southboro]'] },
    told: [
      {
        field: 'authorities.0.successors.0',
        on: 'successors',
        ...unknownId('council', 'southboro', COUNCILS, 'southborough', 'northshire', 'old-northshire'),
      },
    ],
  },
  {
    name: 'an unknown case',
    broken: { file: CASE, swap: ['{case: northshire,', '{case: southshire,'] },
    told: [
      {
        field: 'related.0.case',
        on: 'southshire',
        ...unknownId('case', 'southshire', 'content/case-studies', 'northshire'),
      },
    ],
  },
  {
    name: 'an unknown term',
    broken: { file: 'glossary.yaml', swap: ['[cabinet]', '[cabnet]'] },
    told: [
      {
        field: 'terms.0.seeAlso.0',
        on: 'cabnet',
        ...unknownId('term', 'cabnet', 'content/glossary.yaml', 'cabinet', 'company'),
      },
    ],
  },
  {
    name: 'an unknown fact',
    broken: { file: CASE, swap: ['{is: live, facts: [f3]}', '{is: live, facts: [f9]}'] },
    told: [{ field: 'status.facts.0', on: 'f9', ...unknownFact('f9') }],
  },
  {
    name: 'a fact of another case that is not there',
    broken: { file: CASE, swap: ['[northshire/f2]', '[northshire/f8]'] },
    told: [{ field: 'provider.ownedBy.versions.1.facts.0', on: 'northshire/f8', ...unknownFact('northshire/f8') }],
  },
  {
    name: 'a withdrawn fact that is still pointed to',
    broken: { file: CASE, swap: ['{is: live, facts: [f3]}', '{is: live, facts: [f4]}'] },
    told: [{ field: 'status.facts.0', on: 'facts: [f4]', ...unknownFact('f4') }],
  },
  {
    name: 'a tombstone replaced by a fact that is not there',
    broken: { file: FACTS, swap: ['replacedBy: f3', 'replacedBy: f7'] },
    told: [{ field: 'facts.3.withdrawn.replacedBy', on: 'f7', ...unknownFact('f7') }],
  },
  {
    name: 'a change of a fact that never was',
    broken: { file: 'changes.yaml', swap: ['[northshire/f4]', '[northshire/f6]'] },
    told: [{ field: 'changes.0.facts.0', on: 'northshire/f6', ...unknownFact('northshire/f6') }],
  },
  {
    name: 'two pages with one title',
    broken: {
      file: MODEL,
      swap: ['title: Council-owned company', "title: 'Northshire: A company owned by the council'"],
    },
    told: [
      {
        rule: 'duplicate-title',
        field: 'title',
        on: 'title:',
        found:
          'the title "Northshire: A company owned by the council", which stands already at content/case-studies/northshire/case.mdx:2',
        allowed: 'each title once',
        mend: 'choose another title',
      },
    ],
  },
  {
    name: 'two facts with one id',
    broken: {
      file: FACTS,
      add: '  - {id: f3, topic: lesson, text: Another., date: undated, sources: [northern-gazette-2016], confidence: high}\n',
    },
    told: [
      {
        rule: 'duplicate-id',
        field: 'facts.4.id',
        on: 'Another.',
        found: 'the id "f3", which stands already at content/case-studies/northshire/facts.yaml:14',
        allowed: 'each id once',
        mend: 'choose another id',
      },
    ],
  },
  {
    name: 'two councils with one id',
    broken: { file: 'former-authorities.yaml', swap: ['id: old-northshire', 'id: southborough'] },
    told: [
      {
        rule: 'duplicate-id',
        field: 'authorities.0.id',
        on: 'id: southborough',
        found: 'the id "southborough", which stands already at content/authorities/southborough.yaml:1',
        allowed: 'each id once',
        mend: 'choose another id',
      },
    ],
  },
  {
    name: 'two terms with one name',
    broken: { file: 'glossary.yaml', swap: ['aliases: []', 'aliases: [Trading arm]'] },
    told: [
      {
        rule: 'duplicate-term',
        field: 'terms.1.aliases',
        on: 'Trading arm',
        found: 'the name "Trading arm", which stands already at content/glossary.yaml:4',
        allowed: 'each name once',
        mend: 'choose another name',
      },
    ],
  },
  {
    name: 'a phase that ends before it begins',
    broken: { file: CASE, swap: ['to: present', 'to: 2014-12-31'] },
    told: [outOfOrder('phases.1.to', '2014-12-31, before 2015-02', 'mend the beginning or the end', 'to: 2014-12-31')],
  },
  {
    name: 'phases out of order',
    broken: { file: CASE, swap: ['from: unknown\n    to: 2015-01', 'from: 2016\n    to: unknown'] },
    told: [
      outOfOrder(
        'phases.1.from',
        '2015-02 after 2016',
        'put the earlier phase first',
        '  - model: council-owned-company\n    from',
      ),
    ],
  },
  {
    name: 'a part of a council that ends before it begins',
    broken: { file: CASE, swap: ['    role: served\n', '    role: served\n    to: 2014\n'] },
    told: [outOfOrder('councils.0.to', '2014, before 2015-02', 'mend the beginning or the end', 'to: 2014\n')],
  },
  {
    name: 'a timeline out of order',
    broken: { file: CASE, swap: ['  - date: 2014-11-18\n', '  - date: 2015-11-18\n'] },
    told: [
      outOfOrder('timeline.1.date', '2015-02 after 2015-11-18', 'put the earlier event first', '  - date: 2015-02'),
    ],
  },
  {
    name: 'a report from before its inspection',
    broken: { file: CASE, swap: ['inspected: 2014-05', 'inspected: 2014-07'] },
    told: [
      outOfOrder(
        'inspections.0.published',
        'published 2014-06-27, inspected 2014-07',
        'a report follows its inspection',
        'published: 2014-06-27',
      ),
    ],
  },
  {
    name: 'a council in a file of another name',
    broken: { file: 'authorities/southborough.yaml', rename: 'authorities/southboro.yaml' },
    told: [
      {
        rule: 'misnamed-file',
        file: 'authorities/southboro.yaml',
        field: 'id',
        on: 'id: southborough',
        found: 'the id "southborough" in a file named "southboro"',
        allowed: 'one and the same',
        mend: 'rename the file or mend the id',
      },
    ],
  },
  {
    name: 'a model in a file of another name',
    broken: { file: MODEL, rename: 'models/company.mdx' },
    told: [
      {
        rule: 'misnamed-file',
        file: 'models/company.mdx',
        field: 'id',
        on: 'id: council-owned-company',
        found: 'the id "council-owned-company" in a file named "company"',
        allowed: 'one and the same',
        mend: 'rename the file or mend the id',
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
  {
    name: 'an unreadable citation in the story',
    broken: { file: CASE, swap: ['2014 [@northshire-council-2014-11-18].', '2014 [@Northshire Council].'] },
    told: [{ ...unreadable, field: 'text', on: 'The cabinet agreed on 18', found: '[@Northshire Council]' }],
  },
  {
    name: 'a citation in the story that is not closed',
    broken: { file: CASE, swap: ['2014 [@northshire-council-2014-11-18].', '2014 [@northshire-council-2014-11-18.'] },
    told: [{ ...unreadable, field: 'text', on: 'The cabinet agreed on 18', found: '[@northshire-council-2014-11-18.' }],
  },
  {
    name: 'an unreadable citation in YAML prose',
    broken: {
      file: 'glossary.yaml',
      swap: [
        'decide [@northshire-council-2014-11-18].',
        'decide [@northshire-council-2014-11-18; northern-gazette-2016].',
      ],
    },
    told: [
      {
        ...unreadable,
        field: 'terms.1.meaning',
        on: 'who decide',
        found: '[@northshire-council-2014-11-18; northern-gazette-2016]',
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
];

let content = '';
beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'open-door-content-')), 'content');
  cpSync(FIXTURE_CONTENT, content, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(join(content, '..'), { recursive: true });
});

const at = (file: string): string => join(content, file);

/** Where a text stands in another. Throws unless it stands there once. */
function onlyPlace(text: string, part: string): number {
  const [, ...more] = text.split(part);
  if (more.length !== 1) throw new Error(`"${part}" stands ${String(more.length)} times where it should stand once`);
  return text.indexOf(part);
}

function breakIt(broken: Break): void {
  if ('rename' in broken) {
    renameSync(at(broken.file), at(broken.rename));
    return;
  }
  const text = readFileSync(at(broken.file), 'utf8');
  if ('add' in broken) writeFileSync(at(broken.file), text + broken.add);
  else {
    const [from, to] = broken.swap;
    const place = onlyPlace(text, from);
    writeFileSync(at(broken.file), text.slice(0, place) + to + text.slice(place + from.length));
  }
}

/** The line of the end of a text in a file, from 1. */
function lineOf(file: string, on: string): number {
  const text = readFileSync(at(file), 'utf8');
  return text.slice(0, onlyPlace(text, on) + on.trimEnd().length).split('\n').length;
}

function problems(): readonly Problem[] {
  try {
    checkedContent(content);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

describe('content without a mistake', () => {
  it('has no problem at all', () => {
    expect(problems()).toEqual([]);
  });
});

describe('broken content', () => {
  it.each(BREAKAGES)('$name', ({ broken, told }) => {
    breakIt(broken);
    expect(problems()).toEqual(
      told.map(({ on, file = broken.file, ...rest }) => ({
        ...rest,
        file: `content/${file}`,
        ...(on === undefined
          ? rest.field === undefined
            ? {}
            : { line: expect.any(Number) as number }
          : { line: lineOf(file, on) }),
      })),
    );
  });

  it('tells every mistake of every file at once, the facts of a broken case included', () => {
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

  it('says where it looked when there is no content', () => {
    expect(() => checkedContent(at('nowhere'))).toThrow(/no such folder[\s\S]*run from the root of the project/);
  });
});

describe('rules', () => {
  const folder = fileURLToPath(new URL('rules/', import.meta.url));
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !['index.ts', 'rule.ts'].includes(name),
  );

  it.each(RULES.map(({ id }) => id))('%s is shown to find something', (id) => {
    expect(BREAKAGES.flatMap(({ told }) => told.map(({ rule }) => rule))).toContain(id);
  });

  it.each(files)('%s holds rules, and all of them are run', async (file) => {
    const exported = Object.values((await import(join(folder, file))) as Record<string, unknown>);
    const rules = exported.filter((value) => typeof value === 'object' && value !== null && 'check' in value);
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) expect(RULES).toContain(rule);
  });

  it('have one id each', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

describe('contentCheck', () => {
  const setUp = (command: 'build' | 'dev'): unknown => {
    const hook = contentCheck().hooks['astro:config:setup'];
    // Of all that Astro hands over the check reads the command alone.
    return hook?.({ command } as Parameters<typeof hook>[0]);
  };

  it('stops a build and lists every problem with its place', () => {
    vi.stubEnv('OPEN_DOOR_CONTENT', content);
    breakIt({ file: CASE, swap: ['- authority: northshire', '- authority: northshyre'] });
    breakIt({ file: FACTS, swap: ['replacedBy: f3', 'replacedBy: f7'] });
    expect(() => setUp('build')).toThrow(ContentError);
    expect(() => setUp('build')).toThrow(
      /^2 problems in content\/[\s\S]*facts\.yaml:24 {2}facts\.3\.withdrawn\.replacedBy {2}\[unknown-fact\][\s\S]*case\.mdx:9 {2}councils\.0\.authority {2}\[unknown-id\][\s\S]*did you mean "northshire"\?/,
    );
  });

  it('lets a build of sound content go on', () => {
    vi.stubEnv('OPEN_DOOR_CONTENT', content);
    expect(() => setUp('build')).not.toThrow();
  });

  it('does not stop an author at work, who sees the problem on the page', () => {
    vi.stubEnv('OPEN_DOOR_CONTENT', at('nowhere'));
    expect(() => setUp('dev')).not.toThrow();
  });
});

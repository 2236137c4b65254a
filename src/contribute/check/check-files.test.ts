import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE_CONTENT } from '../../library/library.fixture.ts';
import { contentProblems, type CheckedContent } from '../../library/load-library.ts';
import type { Problem } from '../../library/problems.ts';
import { readContent } from '../../library/read-folder.ts';
import { PAGE_RULES } from '../../library/rules/page-rules.ts';
import { changed, FORM, SOUND } from '../contribute.fixture.ts';
import { caseFiles } from '../draft/case-files.ts';
import type { TextFile } from '../draft/paths.ts';
import type { Draft } from '../draft/draft.ts';
import { checkFiles } from './check-files.ts';
import { extractOf, type LibraryExtract } from './library-extract.ts';

const TODAY = '2026-02-01';
let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'open-door-contribute-'));
});
afterAll(() => rmSync(place, { recursive: true }));

/** The extract as a page fetches it. */
const EXTRACT = JSON.parse(JSON.stringify(extractOf(readContent(FIXTURE_CONTENT).content))) as LibraryExtract;

/** What the build tells of a copy of the library with these files in it, but that new facts are not recorded. */
function build(files: readonly TextFile[]): Pick<CheckedContent, 'problems' | 'warnings'> {
  const copy = mkdtempSync(join(place, 'content-'));
  cpSync(FIXTURE_CONTENT, copy, { recursive: true });
  for (const { path, text } of files) {
    const at = join(copy, path.replace(/^content\//, ''));
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  const { problems, warnings } = contentProblems(copy, TODAY);
  return { problems: problems.filter(({ rule }) => rule !== 'changed-fact'), warnings };
}

const inOrder = (problems: readonly Problem[]): string[] => problems.map((problem) => JSON.stringify(problem)).sort();
const north = (paths: readonly (string | number)[], value: unknown): Draft => changed(['case', ...paths], value);
const paragraph = (text: string): Draft => changed(['story', 0, 'text'], text);
const inspected = {
  inspected: '2014-05',
  published: '2014-06-27',
  framework: 'SIF',
  visit: 'graded',
  body: 'Northshire Council',
  authority: 'northshire',
  overall: 'inadequate',
  judgements: {},
  officialCheck: 'agrees',
  sources: ['northshire-council-2014-11-18'],
};

/** A way to go wrong for each kind of problem that a draft can have, with the rule that tells it. */
const BROKEN: readonly [name: string, rule: string, draft: Draft][] = [
  ['nothing filled in', 'schema', changed(['case'], {})],
  ['no title', 'schema', north(['title'], '')],
  ['a title too long', 'schema', north(['shortTitle'], 'x'.repeat(41))],
  ['a placeholder', 'schema', north(['summary', 'text'], 'TBC')],
  ['a date that does not exist', 'schema', changed(['facts', 0, 'date'], '2015-02-30')],
  ['a fact without a source', 'schema', changed(['facts', 0, 'sources'], [])],
  ['a status of no kind', 'schema', north(['status'], { is: '' })],
  ['a known value without its facts', 'schema', north(['provider', 'name'], { is: 'known', value: 'It' })],
  ['a dispute of one', 'schema', north(['provider', 'name'], { is: 'disputed', versions: [] })],
  [
    'a sum that is no number',
    'schema',
    north(['money', 'sums'], [{ what: 'set-up', amount: 'lots', year: '2015', label: 'Start', facts: ['f1'] }]),
  ],
  [
    'a judgement of another framework',
    'schema',
    north(['inspections'], [{ ...inspected, judgements: { safeguarding: 'good' } }]),
  ],
  ['a graded inspection of nobody', 'schema', north(['inspections'], [{ ...inspected, authority: '' }])],
  ['an address that is none', 'schema', changed(['sources', 0, 'URL'], 'here')],
  ['a citation that cannot be read', 'unreadable-citation', paragraph('It did [@Gazette 2015].')],
  ['an unknown source in a story', 'unknown-source', paragraph('It did [@northern-gazette-2015].')],
  ['an unknown source of a fact', 'unknown-source', changed(['facts', 0, 'sources'], ['southern-ecko'])],
  [
    'a document that nothing cites',
    'uncited-source',
    changed(['story', 1, 'text'], 'It began [@northern-gazette-2015-02].'),
  ],
  ['a paragraph without a source', 'uncited-paragraph', paragraph('It did.')],
  ['a fact that is not there', 'unknown-fact', north(['status', 'facts'], ['f9'])],
  ['a fact of another case that was withdrawn', 'unknown-fact', north(['status', 'facts'], ['northshire/f4'])],
  ['a council that is not there', 'unknown-id', north(['councils', 0, 'authority'], 'southboro')],
  ['a case that is not there', 'unknown-id', north(['related', 0, 'case'], 'atlantis')],
  [
    'a link to a page that is not there',
    'unknown-page',
    paragraph('See [companies](/models/company/) [@northern-gazette-2016].'),
  ],
  ['a link in HTML', 'raw-link', paragraph('See <a href="/">it</a> [@northern-gazette-2016].')],
  ['code in the story', 'code-in-story', paragraph('It did {1 + 1} [@northern-gazette-2016].')],
  [
    'a link that says nothing',
    'vague-link-text',
    paragraph('See [here](/models/council-owned-company/) [@northern-gazette-2016].'),
  ],
  ['a fact twice', 'duplicate-id', changed(['facts', 1, 'id'], 'f1')],
  ['a document that the library has', 'duplicate-id', changed(['sources', 0, 'id'], 'northshire-council-2014-11-18')],
  ['a title that the library has', 'duplicate-title', north(['title'], 'Northshire: a company owned by the council')],
  ['a publisher in another spelling', 'names-by-case', changed(['sources', 0, 'publisher'], 'northern gazette')],
  ['text still to be written', 'placeholder-text', paragraph('FILL [@northern-gazette-2016].')],
  ['phases out of order', 'dates-in-order', north(['phases', 1, 'to'], '2014-01')],
  ['a status that the phases contradict', 'status-and-phases', north(['phases', 1, 'to'], '2018')],
  [
    'a grade other than the official one',
    'judgement-differs',
    north(['inspections'], [{ ...inspected, overall: 'good' }]),
  ],
  [
    'a grade of another time',
    'grade-of-its-time',
    north(['inspections'], [{ ...inspected, overall: 'adequate', authority: 'southborough' }]),
  ],
  ['a claim of cause', 'banned-certainty', north(['wentBadly', 0, 'text'], 'This proves it.')],
  ['a sum without a year', 'money-without-year', paragraph('It cost £5 million [@northern-gazette-2016].')],
  ['a page checked long ago', 'stale-page', north(['lastChecked'], '2020-01-01')],
];

describe('the check of a draft and the build', () => {
  it('find nothing in a case that is in order', () => {
    const files = caseFiles(SOUND, FORM);
    expect(build(files)).toEqual({ problems: [], warnings: [] });
    expect(checkFiles(files, EXTRACT, TODAY)).toEqual({ problems: [], warnings: [] });
  });

  it.each(BROKEN)('tell the same of %s', (_, rule, draft) => {
    const files = caseFiles(draft, FORM);
    const [here, there] = [checkFiles(files, EXTRACT, TODAY), build(files)];
    expect(inOrder(here.problems)).toEqual(inOrder(there.problems));
    expect(inOrder(here.warnings)).toEqual(inOrder(there.warnings));
    expect([...here.problems, ...here.warnings].map((problem) => problem.rule)).toContain(rule);
  });

  it('are tried with every rule that a draft can break', () => {
    // Of these a draft holds nothing: the files of models and councils, and the glossary.
    const others = ['misnamed-file', 'duplicate-term'];
    const tried = new Set([...BROKEN.map(([, rule]) => rule), ...others]);
    expect(PAGE_RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it.each([
    ['unreadable YAML', 'yaml', 'content/case-studies/southborough-company/facts.yaml', 'facts: [1\n'],
    ['no front matter', 'front-matter', 'content/case-studies/southborough-company/case.mdx', 'Text.\n'],
    ['no facts', 'case-files', 'content/case-studies/elsewhere/case.mdx', '---\ntitle: A\n---\n'],
    ['another model', 'misnamed-file', 'content/models/company.mdx', ''],
  ])('tell the same of files with %s', (_, rule, path, text) => {
    const model = readFileSync(join(FIXTURE_CONTENT, 'models/council-owned-company.mdx'), 'utf8');
    const files = [
      ...caseFiles(SOUND, FORM).filter((file) => file.path !== path),
      { path, text: rule === 'misnamed-file' ? model.replace(/^title: .*$/m, 'title: Another') : text },
    ];
    const [here, there] = [checkFiles(files, EXTRACT, TODAY), build(files)];
    expect(here.problems.map((problem) => problem.rule)).toContain(rule);
    expect(inOrder(here.problems)).toEqual(inOrder(there.problems));
  });

  it('leave out what was wrong before', () => {
    const extract = { ...EXTRACT, cases: [...EXTRACT.cases, ...EXTRACT.cases] };
    expect(checkFiles(caseFiles(SOUND, FORM), extract, TODAY).problems).toEqual([]);
  });
});

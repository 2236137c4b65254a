import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../library/problems.ts';
import { changed, FORM, SOUND } from '../contribute.fixture.ts';
import { caseFiles } from '../draft/case-files.ts';
import { blankDraft, withValue } from '../draft/draft.ts';
import { pathsOf } from '../draft/paths.ts';
import { draftField } from '../fields/field.ts';
import { forgetDraft, keepDraft, keptDraft } from './draft-store.ts';
import { asksForKeys, findDocuments } from './find-documents.ts';
import { newItem } from './fields/new-item.ts';
import { itemName } from './names.ts';
import { fieldId, placed } from './place-of-problem.ts';
import { sectionState } from './section-state.ts';
import { addressOf, viewOf } from './views.ts';

const paths = pathsOf(SOUND.id);
const caseText = caseFiles(SOUND, FORM)[0]?.text ?? '';
const problem = (file: string, field?: string, line?: number): Problem => ({
  rule: 'schema',
  file,
  ...(field === undefined ? {} : { field }),
  ...(line === undefined ? {} : { line }),
  found: 'a',
  allowed: 'b',
  mend: 'c',
});
const lineOf = (text: string): number => caseText.slice(0, caseText.indexOf(text)).split('\n').length;
const places = (...problems: Problem[]): string[] =>
  placed(problems, SOUND, FORM, caseText).map(({ section, path }) => `${section.id}: ${path.join('.')}`);

describe('the place of a problem', () => {
  it('is its field in the form', () => {
    expect(
      places(
        problem(paths.case, 'phases.0.from'),
        problem(paths.facts, 'facts.2.date'),
        problem(paths.sources, 'sources.0.id'),
        problem(paths.case, 'id'),
      ),
    ).toEqual(['address: id', 'sources: sources.0.id', 'facts: facts.2.date', 'phases: case.phases.0.from']);
  });

  it('in the story is the part that holds its line', () => {
    const [first, second, last] = ['The cabinet agreed', 'What came of it', 'It began in 2015'].map(
      (text) => places(problem(paths.case, 'text', lineOf(text)))[0],
    );
    expect([first, second, last]).toEqual(['story: story.0.text', 'story: story.1.text', 'story: story.1.text']);
  });

  it('is the part that it is about, where the library has the second of two', () => {
    expect(places(problem('content/sources/northern-gazette.yaml', 'sources.0.publisher'))).toEqual([
      'sources: sources',
    ]);
    expect(places({ ...problem('content/case-studies/york/case.mdx', 'title'), rule: 'duplicate-title' })).toEqual([
      'about: case.title',
    ]);
  });

  it('has an address', () => {
    expect(viewOf(addressOf('phases', fieldId(['case', 'phases', 0])))).toEqual({
      part: 'phases',
      field: 'case-phases-0',
    });
    expect(viewOf('')).toEqual({ part: '', field: '' });
  });
});

describe('a section', () => {
  const blank = blankDraft(FORM);
  const state = (id: string, draft = blank): string => {
    const section = FORM.sections.find((one) => one.id === id);
    if (!section) throw new Error(id);
    return sectionState(section, draft, FORM);
  };
  it('is not begun, begun when something stands in it, and finished when the writer says so', () => {
    expect(FORM.sections.map(({ id }) => state(id)).filter((one) => one !== 'not-begun')).toEqual([]);
    expect(state('about', withValue(blank, ['case', 'title'], 'A'))).toBe('begun');
    expect(state('about', withValue(blank, ['case', 'title'], ' '))).toBe('not-begun');
    expect(state('story', withValue(blank, ['story', 0, 'text'], 'A'))).toBe('begun');
    expect(state('about', { ...blank, done: ['about'] })).toBe('finished');
  });
});

describe('an item of a list', () => {
  it('has a name, and a fact the number after the highest', () => {
    expect([itemName('Phases', 0), itemName('Went well', 1), itemName('Sums of money', 0)]).toEqual([
      'Phase 1',
      'Went well 2',
      'Sums of money 1',
    ]);
    const { field } = draftField(FORM, 'facts');
    const item = field.is === 'list' ? field.item : field;
    expect(newItem(item, [{ id: 'f2' }, { id: 'f11' }])).toMatchObject({ id: 'f12', sources: [] });
    expect(newItem(item, [])).toMatchObject({ id: '' });
  });
});

describe('documents of the library', () => {
  const documents = ['cyp-now-2016-04', 'bbc-news-2021', 'cyp-now-2015'].map((key) => ({
    key,
    publisher: key.startsWith('cyp') ? 'CYP Now' : 'BBC News',
  }));
  it.each([
    ['cyp NOW', ['cyp-now-2015', 'cyp-now-2016-04']],
    ['bbc 2021', ['bbc-news-2021']],
    ['bbc 1999', []],
    [' ', []],
  ])('are found by %j', (wanted, keys) => {
    expect(findDocuments(wanted, documents).map(({ key }) => key)).toEqual(keys);
  });

  it('are looked for where keys are asked for', () => {
    expect(FORM.sections.filter(asksForKeys).map(({ id }) => id)).toEqual([
      'facts',
      'inspections',
      'timeline',
      'findings',
      'doubts',
      'story',
    ]);
  });
});

describe('a draft in the browser', () => {
  const storage = (): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => {
    const items = new Map<string, string>();
    return {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
      removeItem: (key) => void items.delete(key),
    };
  };
  beforeEach(() => void vi.stubGlobal('localStorage', storage()));
  afterEach(() => void vi.unstubAllGlobals());

  it('comes back until it is cleared', () => {
    expect(keptDraft(FORM)).toBeUndefined();
    expect(keepDraft(SOUND)).toBe(true);
    expect(keptDraft(FORM)).toEqual(changed([], SOUND));
    expect(forgetDraft()).toBe(true);
    expect(keptDraft(FORM)).toBeUndefined();
  });

  it('is not kept where storage is forbidden, and nothing fails', () => {
    const refuse = (): never => {
      throw new DOMException('not allowed', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect([keepDraft(SOUND), keptDraft(FORM), forgetDraft()]).toEqual([false, undefined, false]);
  });
});

import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { fixtureLibrary } from '../library/library.fixture.ts';
import { MODEL_IDS } from '../schema/vocabulary.ts';
import type { Change } from '../schema/change.ts';
import { feedOfChanges } from './feeds.ts';
import { modelsOfChange } from './models-of-change.ts';
import { pageLabel } from './page-label.ts';

const library = fixtureLibrary();
const change = (different: Partial<Change>): Change => ({
  id: 'a-change',
  date: '2026-02-01',
  title: 'A change',
  text: 'Something.',
  why: 'A reason.',
  affects: 'Somebody.',
  kind: 'correction',
  pages: ['/about/'],
  facts: [],
  ...different,
});
const [study] = library.cases.values();
const [model] = library.models.values();
if (!study || !model) throw new Error('the fixture has no case or no model');

describe('the models that a change bears on', () => {
  it.each<[string, Partial<Change>, readonly string[]]>([
    ['none, for a page about no model', {}, []],
    ['that of a model’s page', { pages: [`/models/${model.id}/`] }, [model.id]],
    ['those of a case’s page', { pages: [`/case-studies/${study.id}/`] }, study.models],
    ['those of a fact’s case, though its page is not named', { facts: [`${study.id}/f1`] }, study.models],
    ['all, for a page on all', { pages: ['/models/'] }, MODEL_IDS],
    ['none, for a case that is gone', { pages: ['/case-studies/gone/'], facts: ['gone/f1'] }, []],
  ])('%s', (_, different, wanted) => {
    expect([...modelsOfChange(change(different), library)].sort()).toEqual([...wanted].sort());
  });
});

describe('a feed', () => {
  const site = new URL('https://opendoor.example/');
  const awkward = change({ title: 'Costs & <b>sums</b>', text: 'A < B & C', why: 'D & "E"' });
  const withChanges = (...changes: Change[]) => ({ ...library, changes });

  it.each(['atom', 'rss'] as const)('%s keeps signs that markup would take for its own', async (format) => {
    const feed = feedOfChanges(withChanges(awkward), site, format);
    const { items } = await new Parser().parseString(format === 'atom' ? feed.atom1() : feed.rss2());
    expect(items[0]?.content ?? items[0]?.['content:encoded']).toContain('A &lt; B &amp; C');
  });

  it('JSON has titles and summaries as plain text, and content as markup', () => {
    const feed = JSON.parse(feedOfChanges(withChanges(awkward), site, 'json').json1()) as { items: object[] };
    expect(feed.items[0]).toMatchObject({ title: 'Costs & <b>sums</b>', summary: 'A < B & C' });
    expect(JSON.stringify(feed.items[0])).toContain('<p>A &lt; B &amp; C</p>');
  });

  it('has the time of its newest change, and at most fifty entries', () => {
    const many = Array.from({ length: 60 }, (_, at) => change({ id: `c-${at}` }));
    const feed = feedOfChanges(withChanges(...many), site, 'atom');
    expect(feed.items).toHaveLength(50);
    expect(feed.atom1()).toContain('<updated>2026-02-01T00:00:00.000Z</updated>');
  });

  it('of a model has only what bears on it', () => {
    const on = change({ id: 'on', pages: [`/models/${model.id}/`] });
    expect(feedOfChanges(withChanges(change({}), on), site, 'atom', model.id).items).toHaveLength(1);
  });
});

it.each([
  ['/case-studies/', 'Case studies'],
  ['/case-studies/northshire/', study.shortTitle],
  ['/no-such/page/', '/no-such/page/'],
])('the log calls %s “%s”', (path, label) => {
  expect(pageLabel(path, library)).toBe(label);
});

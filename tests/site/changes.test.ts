import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { modelsOfChange } from '../../src/changes/models-of-change.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { attribute, builtPages, DIST, elements } from './built-site.ts';

const library = loadLibrary();
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const page = builtPages().find(({ path }) => path === '/changes/');

const FEEDS = [
  { folder: '/changes', changes: library.changes },
  ...[...library.models.values()].map(({ id }) => ({
    folder: `/changes/models/${id}`,
    changes: library.changes.filter((change) => modelsOfChange(change, library).includes(id)),
  })),
];

it('the page tells every change with its reason and whom it affects', () => {
  if (!page) throw new Error('there is no page of changes');
  for (const change of library.changes) {
    const [entry] = elements(page.tree, (element) => attribute(element, 'id') === change.id);
    const words = JSON.stringify(entry ?? {});
    for (const text of [change.title, change.text, change.why, change.affects]) expect(words).toContain(text);
  }
});

describe.each(FEEDS)('feeds in $folder', ({ folder, changes }) => {
  const wanted = changes.slice(0, 50).map(({ title }) => title);

  it.each(['atom', 'rss'])('%s, read by another program, has the changes in their order', async (format) => {
    const feed = await new Parser().parseString(read(`${folder}/feed.${format}`));
    expect(feed.items.map(({ title }) => title)).toEqual(wanted);
    expect(feed.items.map(({ isoDate }) => isoDate?.slice(0, 10))).toEqual(
      changes.slice(0, 50).map(({ date }) => date),
    );
    for (const { link } of feed.items) expect(link).toMatch(/^https?:\/\/.+\/changes\/#[a-z0-9-]+$/);
  });

  it('JSON has the same, with the reason and whom it affects', () => {
    const feed = JSON.parse(read(`${folder}/feed.json`)) as {
      version: string;
      feed_url: string;
      items: { id: string; title: string; content_html: string }[];
    };
    expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    expect(new URL(feed.feed_url).pathname).toBe(`${folder}/feed.json`);
    expect(feed.items.map(({ title }) => title)).toEqual(wanted);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    for (const { content_html: html } of feed.items) {
      expect(html).toContain('<p>Why: ');
      expect(html).toContain('<p>Whom it affects: ');
    }
  });
});

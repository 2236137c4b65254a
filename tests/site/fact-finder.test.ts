import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FactFile } from '../../src/fact-finder/fact-file.ts';
import { factsOf } from '../../src/fact-finder/found-fact.ts';
import { attribute, builtPages, DIST, elements, gzipped, textOf } from './built-site.ts';

const FOLDER = join(DIST, 'evidence', 'facts');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const files = names.map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as FactFile);
const facts = files.flatMap(factsOf);
const single = (text: string): string => text.replace(/\s+/g, ' ');

describe('the files of facts', () => {
  it('weigh at most 250 kB each when sent', () => {
    for (const name of names) expect(gzipped(join('evidence', 'facts', name)), name).toBeLessThanOrEqual(250_000);
  });

  it('hold every fact of every page, each with a source and a place in the index', () => {
    const onPages = builtPages()
      .filter(({ path }) => /^\/case-studies\/[a-z0-9-]+\/$/.test(path))
      .flatMap((page) =>
        elements(
          page.tree,
          ({ tagName, properties }) => tagName === 'li' && /^f\d+$/.test(String(properties['id'])),
        ).map((item) => `${page.path.split('/')[2]}/${attribute(item, 'id')}`),
      );
    expect(facts.length).toBeGreaterThan(500);
    expect(facts.map(({ ref }) => ref).sort()).toEqual(onPages.sort());
    expect(facts.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(files.reduce((sum, { index }) => sum + index.count, 0)).toBe(facts.length);
  });

  it('say what the pages say', () => {
    const pages = new Map(builtPages().map((page) => [page.path, page]));
    for (const [caseId, own] of Map.groupBy(facts, (fact) => fact.caseId)) {
      const page = pages.get(`/case-studies/${caseId}/`);
      const main = page && elements(page.tree, ({ tagName }) => tagName === 'main')[0];
      const text = main ? single(textOf(main)) : '';
      for (const fact of own) expect(text, fact.ref).toContain(single(fact.text));
    }
  });
});

describe('without a script', () => {
  it('the page of the finder counts facts, with links to pages that hold them', () => {
    const page = builtPages().find(({ path }) => path === '/evidence/');
    const links = page
      ? elements(page.tree, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'))
      : [];
    expect(links).toEqual(
      expect.arrayContaining([
        '/compare/topics/finance/',
        '/models/independent-trust/',
        '/evidence/strength/',
        '/evidence/sources/',
      ]),
    );
  });

  it('each name of the A to Z stands under its letter', () => {
    const page = builtPages().find(({ path }) => path === '/a-to-z/t/');
    const text = page?.html ?? '';
    expect(text).toContain('/glossary/#tupe');
    expect(text).toContain('/councils/torbay/');
  });
});

it('every page tells browsers how to search the site', () => {
  for (const { html, path } of builtPages())
    expect(html, path).toContain('type="application/opensearchdescription+xml"');
  expect(readFileSync(join(DIST, 'opensearch.xml'), 'utf8')).toMatch(
    /template="https?:\/\/[^"]+\/search\/\?q=\{searchTerms\}"/,
  );
});

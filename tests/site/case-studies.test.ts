import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { attribute, builtPages, elements, textOf } from './built-site.ts';

const { cases, terms, models } = loadLibrary();
const pages = new Map(builtPages().map((page) => [page.path, page]));

describe.each([...cases.values()].map((study) => [study.id, study] as const))('the page of %s', (id, study) => {
  const page = pages.get(`/case-studies/${id}/`);
  const ids = new Set(
    page ? elements(page.tree, ({ properties }) => 'id' in properties).map((element) => attribute(element, 'id')) : [],
  );

  it('has every fact at its permanent address', () => {
    expect([...study.facts, ...study.withdrawn].map((fact) => fact.id).filter((fact) => !ids.has(fact))).toEqual([]);
  });

  it('lists every source of its facts', () => {
    const keys = new Set(study.facts.flatMap((fact) => fact.sources.map((source) => source.id)));
    expect([...keys].filter((key) => !ids.has(`ref-${key}`))).toEqual([]);
  });

  it('tells its story at a length that fits what is known', () => {
    const words = study.story
      .replace(/\s*\[@[^\]]*\]/g, '')
      .split(/\s+/)
      .filter((word) => /\w/.test(word)).length;
    const [least, most] = storyLength(study.facts.length);
    expect(words).toBeGreaterThanOrEqual(least);
    expect(words).toBeLessThanOrEqual(most);
  });
});

it('every glossary term has its entry, and some are explained in place', () => {
  const glossary = pages.get('/glossary/');
  const ids = new Set(glossary ? elements(glossary.tree, () => true).map((element) => attribute(element, 'id')) : []);
  expect([...terms.keys()].filter((id) => !ids.has(id))).toEqual([]);
  const explained = [...pages.values()].flatMap(({ tree }) =>
    elements(tree, (element) => attribute(element, 'className') === 'term'),
  );
  expect(explained.length).toBeGreaterThan(10);
  expect(explained.filter((link) => textOf(link) === '')).toEqual([]);
});

it('facts of other cases are named by what the case is called, not by its id', () => {
  const links = [...pages.values()].flatMap(({ path, tree }) =>
    elements(tree, (element) => attribute(element, 'className') === 'fact-links')
      .flatMap((links) => elements(links, ({ tagName }) => tagName === 'a'))
      .map((link) => ({ path, name: attribute(link, 'ariaLabel') ?? '', text: textOf(link) })),
  );
  const ids = new Set(cases.keys());
  expect(links.filter(({ name }) => name.startsWith('Fact: ')).length).toBeGreaterThan(10);
  const raw = links.filter(({ name, text }) =>
    [text.replace(/ \d+$/, ''), name.replace(/^Fact(?:: | \d+ of )/, '').replace(/ \d+$/, '')].some((one) =>
      ids.has(one),
    ),
  );
  expect(raw).toEqual([]);
});

it('every model has a page', () => {
  expect([...models.keys()].filter((id) => !pages.has(`/models/${id}/`))).toEqual([]);
});

/** Words of a story by the number of facts it stands on: a short record makes a short page, and no padding. */
function storyLength(facts: number): [least: number, most: number] {
  if (facts <= 8) return [220, 600];
  return facts <= 20 ? [400, 1000] : [800, 1700];
}

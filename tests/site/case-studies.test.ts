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

  it('tells a story of 900 to 1,600 words, every paragraph cited', () => {
    const story = study.story.replace(/\s*\[@[^\]]*\]/g, '');
    const words = story.split(/\s+/).filter((word) => /\w/.test(word)).length;
    expect(words).toBeGreaterThanOrEqual(900);
    expect(words).toBeLessThanOrEqual(1600);
    const paragraphs = study.story
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() && !/^#|^\{?\/?\*/.test(paragraph.trim()));
    expect(paragraphs.filter((paragraph) => !paragraph.includes('[@'))).toEqual([]);
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

it('every model has a page', () => {
  expect([...models.keys()].filter((id) => !pages.has(`/models/${id}/`))).toEqual([]);
});

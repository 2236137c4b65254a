import { describe, expect, it } from 'vitest';
import { MODEL_TABLES, modelCell, modelCellId } from '../../src/compare/model-matrix.ts';
import { GROUPINGS, topicFactId, topicGroups, type Grouping } from '../../src/compare/topic-groups.ts';
import { pageBelow, topicPages } from '../../src/compare/topic-pages.ts';
import { RATINGS } from '../../src/evidence/model-rating.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { modelEvidence } from '../../src/library/model-evidence.ts';
import { MODEL_SECTION_IDS } from '../../src/schema/model.ts';
import { TOPICS, type Topic } from '../../src/schema/vocabulary.ts';
import { attribute, builtPages, elements, textOf, type BuiltPage } from './built-site.ts';

const library = loadLibrary();
const pages = new Map(builtPages().map((page) => [page.path, page]));
const models = [...library.models.values()];

/** A page that must be there. */
function page(path: string): BuiltPage {
  const found = pages.get(path);
  if (!found) throw new Error(`dist/ has no ${path}`);
  return found;
}

describe('/compare/models/', () => {
  const itsPages = MODEL_TABLES.map(({ path }) => page(`/compare/models/${path}`));
  const cells = Map.groupBy(
    itsPages.flatMap(({ tree }) => elements(tree, ({ tagName }) => tagName === 'td')),
    (cell) => attribute(cell, 'id'),
  );
  /** The one cell with an id, as its words and the addresses it leads to. */
  const cell = (id: string): { words: string; links: (string | undefined)[] } => {
    const [found, ...more] = cells.get(id) ?? [];
    if (!found || more.length > 0) throw new Error(`${cells.get(id)?.length ?? 0} cells have the id ${id}`);
    const links = elements(found, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'));
    return { words: textOf(found), links };
  };

  it.each(models.map((model) => [model.id, model] as const))('has every part of %s, sourced or a gap', (id, model) => {
    for (const section of MODEL_SECTION_IDS) {
      const { words, links } = cell(modelCellId(model, section));
      const said = modelCell(model, section);
      if (said.is === 'unknown') {
        expect(words).toBe(`Not known. ${said.note}`);
        continue;
      }
      expect(words.startsWith(said.text), words).toBe(true);
      expect(links).toEqual([
        ...said.sources.map((key) => `#ref-${key}`),
        ...(said.more > 0 ? [`/models/${id}/#${section}`] : []),
      ]);
    }
  });

  it.each(models.map(({ id }) => id))('rates the evidence on %s as its own page does', (id) => {
    const own = elements(page(`/models/${id}/`).tree, (element) =>
      /^strength strength--/.test(attribute(element, 'className') ?? ''),
    ).map(textOf);
    const here = modelEvidence(id, library).map(({ question, rating }) => {
      expect(cell(modelCellId({ id }, question)).words.startsWith(RATINGS[rating])).toBe(true);
      return RATINGS[rating];
    });
    expect(own).toEqual(here);
  });

  it('has a row for each model in each table, in one order, and no cell besides', () => {
    const tables = itsPages.flatMap(({ tree }) => elements(tree, ({ tagName }) => tagName === 'table'));
    expect(tables).toHaveLength(5);
    for (const table of tables) {
      const rows = elements(table, (element) => attribute(element, 'scope') === 'row').map((head) =>
        elements(head, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href')),
      );
      expect(rows).toEqual(models.map(({ id }) => [`/models/${id}/`]));
    }
    expect(cells.size).toBe(models.length * (MODEL_SECTION_IDS.length + 5));
  });
});

const topics = Object.keys(TOPICS) as Topic[];
const groupings = Object.keys(GROUPINGS) as Grouping[];

describe.each(topics)('/compare/topics/%s/', (topic) => {
  const facts = [...library.facts.values()].filter((fact) => fact.topic === topic);
  const address = (below: string): string => `/compare/topics/${topic}/${below}`;
  /** The pages of a grouping, most often one. */
  const pagesBy = (grouping: Grouping): { below: string; tree: BuiltPage['tree'] }[] =>
    topicPages(topicGroups(topic, grouping, library)).map((_, at) => {
      const below = pageBelow(grouping, at);
      return { below, tree: page(address(below)).tree };
    });

  it.each(groupings)('by %s, has every fact once and leads to its place', (grouping) => {
    const entries = pagesBy(grouping).flatMap(({ tree }) =>
      elements(tree, (element) => attribute(element, 'className') === 'fact'),
    );
    expect(entries.map((entry) => attribute(entry, 'id')).sort()).toEqual(facts.map(topicFactId).sort());
    const astray = entries.filter((entry) => {
      const fact = facts.find((one) => topicFactId(one) === attribute(entry, 'id'));
      const links = elements(entry, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'));
      return !fact || !links.includes(`/case-studies/${fact.caseId}/#${fact.id}`);
    });
    expect(astray.map(textOf)).toEqual([]);
  });

  it.each(groupings)('by %s, leads to the other groupings and pages, and marks itself', (grouping) => {
    const all = pagesBy(grouping);
    const groupingAddresses = groupings.map((one) => address(GROUPINGS[one].path));
    for (const { below, tree } of all) {
      const [byName, byPage] = elements(tree, (element) => attribute(element, 'className') === 'page-choice').map(
        (nav) => elements(nav, ({ tagName }) => tagName === 'a'),
      );
      const addresses = (links: typeof byName = []): unknown[] => links.map((link) => attribute(link, 'href'));
      const current = (links: typeof byName = []): unknown[] =>
        addresses(links.filter((link) => attribute(link, 'ariaCurrent') === 'page'));
      expect(addresses(byName)).toEqual(groupingAddresses);
      expect(current(byName)).toEqual([address(GROUPINGS[grouping].path)]);
      expect(addresses(byPage)).toEqual(all.length > 1 ? all.map((one) => address(one.below)) : []);
      expect(current(byPage)).toEqual(all.length > 1 ? [address(below)] : []);
    }
  });

  it('names every case that has no fact on it, after all that is said', () => {
    const [silent] = elements(
      pagesBy('case').at(-1)?.tree ?? page(address('')).tree,
      (element) => attribute(element, 'id') === 'silent',
    );
    const named = silent
      ? elements(silent, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'))
      : [];
    const speaking = new Set(facts.map(({ caseId }) => caseId));
    expect(named).toEqual(
      [...library.cases.keys()].filter((id) => !speaking.has(id)).map((id) => `/case-studies/${id}/`),
    );
  });
});

it('the list of topics counts the facts of each', () => {
  const rows = elements(page('/compare/topics/').tree, ({ tagName }) => tagName === 'tr').slice(1);
  const counts = rows.map((row) => Number(elements(row, ({ tagName }) => tagName === 'td').map(textOf)[0]));
  expect(counts).toEqual(
    topics.map((topic) => [...library.facts.values()].filter((fact) => fact.topic === topic).length),
  );
});

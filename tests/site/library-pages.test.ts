import { expect, it } from 'vitest';
import { byLetter, sourceId } from '../../src/bibliography/bibliography.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { attribute, builtPages, elements, textOf } from './built-site.ts';

const { briefing, citedOn, guidance, policyEvents, sources } = loadLibrary();
const pages = new Map(builtPages().map((page) => [page.path, page]));
const idsOf = (path: string): Set<string | undefined> =>
  new Set(
    elements(pages.get(path)?.tree ?? { type: 'root', children: [] }, () => true).map((element) =>
      attribute(element, 'id'),
    ),
  );

it('lists every source once, on the page of its publisher’s letter, with every page that cites it', () => {
  const wrong = byLetter(sources.values()).flatMap(({ id, publishers }) => {
    const page = pages.get(`/evidence/sources/${id}/`);
    return publishers.flatMap(({ sources: list }) =>
      list
        .filter(({ id: key }) => {
          const [entry, ...more] = page
            ? elements(page.tree, (element) => attribute(element, 'id') === sourceId(key))
            : [];
          const links = entry
            ? elements(entry, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'))
            : [];
          return !entry || more.length > 0 || (citedOn.get(key) ?? ['none']).some((path) => !links.includes(path));
        })
        .map(({ id: key }) => key),
    );
  });
  expect(wrong).toEqual([]);
});

it('has a page for each guide, with its key points, its cases and what to have checked', () => {
  for (const guide of guidance.values()) {
    const ids = idsOf(`/guidance/${guide.id}/`);
    expect([...ids]).toEqual(
      expect.arrayContaining(['key-points', `key-point-${guide.keyPoints.length}`, 'cases', 'check', 'sources']),
    );
  }
  expect(guidance.size).toBe(10);
});

it('numbers the references of a guide in the order of the page', () => {
  for (const { id } of guidance.values()) {
    const page = pages.get(`/guidance/${id}/`);
    const numbers = page
      ? elements(page.tree, (element) => attribute(element, 'className') === 'citation').map((link) =>
          Number.parseInt(textOf(link), 10),
        )
      : [];
    const firsts = numbers.filter((number, index) => numbers.indexOf(number) === index);
    expect(firsts).toEqual(firsts.map((_, index) => index + 1));
    const [list] = page ? elements(page.tree, (element) => attribute(element, 'className') === 'references') : [];
    expect(list?.children.filter((child) => child.type === 'element')).toHaveLength(firsts.length);
  }
});

it('has every national event on the timeline, and the briefing with five lessons', () => {
  const ids = idsOf('/timeline/');
  expect(policyEvents.filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(policyEvents.length).toBeGreaterThan(50);
  expect(briefing?.lessons).toHaveLength(5);
  expect([...idsOf('/briefing/')]).toEqual(
    expect.arrayContaining(['bottom-line', 'models', 'live', 'lesson-5', 'not-known']),
  );
});

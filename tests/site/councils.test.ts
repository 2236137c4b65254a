import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { attribute, builtPages, elements, textOf } from './built-site.ts';

const { authorities, cases } = loadLibrary();
const pages = new Map(builtPages().map((page) => [page.path, page]));
const rowsOf = (path: string, section: string) => {
  const [part] = elements(
    pages.get(path)?.tree ?? { type: 'root', children: [] },
    (element) => attribute(element, 'id') === section,
  );
  return part
    ? elements(part, ({ tagName }) => tagName === 'tr').filter(
        (row) => elements(row, ({ tagName }) => tagName === 'td').length > 0,
      )
    : [];
};

it('lists every council once', () => {
  const index = pages.get('/councils/');
  const links = index ? elements(index.tree, (element) => 'dataCouncil' in element.properties) : [];
  expect(links.map((link) => attribute(link, 'href'))).toEqual([...authorities.keys()].map((id) => `/councils/${id}/`));
});

describe.each([...authorities.values()].map((authority) => [authority.id, authority] as const))(
  '%s',
  (id, authority) => {
    const path = `/councils/${id}/`;

    it('has its inspections, its ten neighbours and its origins', () => {
      expect(rowsOf(path, 'inspections').length).toBeGreaterThanOrEqual(authority.inspections.length);
      expect(rowsOf(path, 'neighbours')).toHaveLength(10);
      expect(rowsOf(path, 'origins').length).toBeGreaterThan(4);
    });

    it('marks what is not official, and gives no overall grade where there was none', () => {
      const rows = rowsOf(path, 'inspections').map(textOf);
      const scraped = authority.inspections.filter(({ origin }) => origin === 'scrape').length;
      expect(rows.filter((row) => row.includes('Not official statistics'))).toHaveLength(scraped);
      const without = authority.inspections.filter(({ overall }) => overall === undefined).length;
      expect(rows.filter((row) => row.includes('No overall grade')).length).toBeGreaterThanOrEqual(without);
      expect(rows.join(' ')).not.toMatch(/ungraded/i);
    });
  },
);

it('leads from every council of a case to that case', () => {
  const missing = [...cases.values()].flatMap((study) =>
    study.councils
      .filter(({ authority }) => authorities.has(authority))
      .filter(({ authority }) => {
        const page = pages.get(`/councils/${authority}/`);
        return (
          !page || !elements(page.tree, (element) => attribute(element, 'href') === `/case-studies/${study.id}/`).length
        );
      })
      .map(({ authority }) => `${authority}: ${study.id}`),
  );
  expect(missing).toEqual([]);
});

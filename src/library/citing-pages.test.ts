import { expect, it } from 'vitest';
import { citingPages, pageOfFile } from './citing-pages.ts';
import { checkedContent } from './load-library.ts';
import { FIXTURE_CONTENT } from './library.fixture.ts';

it.each([
  ['content/case-studies/doncaster/facts.yaml', '/case-studies/doncaster/'],
  ['content/models/joint-company.mdx', '/models/joint-company/'],
  ['content/guidance/exit-and-reversal.mdx', '/guidance/exit-and-reversal/'],
  ['content/glossary.yaml', '/glossary/'],
  ['content/sources/ofsted.yaml', undefined],
])('prints %s on %s', (file, page) => {
  expect(pageOfFile(file)).toBe(page);
});

it('knows the pages that cite a source', () => {
  const cited = citingPages(checkedContent(FIXTURE_CONTENT));
  expect(cited.size).toBeGreaterThan(0);
  expect([...cited.values()].flat()).toContain('/case-studies/northshire/');
});

import sax from 'sax';
import { expect, it } from 'vitest';
import { openSearchDescription } from './open-search.ts';

it('is well formed, with whole addresses that keep the base and an ampersand', () => {
  const text = openSearchDescription((path) => `https://a.example/base${path}?a&b`);
  const tags: string[] = [];
  const templates: string[] = [];
  const parser = sax.parser(true, { xmlns: false });
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    tags.push(name);
    if (name === 'Url') templates.push(String((attributes as Record<string, string>)['template']));
  };
  parser.write(text).close();
  expect(tags.slice(0, 3)).toEqual(['OpenSearchDescription', 'ShortName', 'Description']);
  expect(templates).toEqual([
    'https://a.example/base/search/?a&b?q={searchTerms}',
    'https://a.example/base/opensearch.xml?a&b',
  ]);
  expect(/<ShortName>(.*)<\/ShortName>/.exec(text)?.[1]?.length).toBeLessThanOrEqual(16);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionAddress, wayUp, type EditionPlace } from './place.ts';

const place = (base: string): EditionPlace => ({
  base,
  site: `https://open-door.example${base}`,
  day: '25 November 2026',
  files: new Set(['index.html', 'models/index.html', 'models/in-house/index.html', 'data/v1/a b.csv', '_astro/x.css']),
});

describe.each(['/', '/open-door/'])('addresses of a site at %s, in its edition', (base) => {
  const at = (from: string, path: string) => editionAddress(base + path, from, place(base));
  it.each([
    ['index.html', '', './index.html'],
    ['index.html', 'models/', './models/index.html'],
    ['models/index.html', '', '../index.html'],
    ['models/index.html', 'models/in-house/#cases', '../models/in-house/index.html#cases'],
    ['models/in-house/index.html', 'models/?q=a%20b#x', '../../models/index.html?q=a%20b#x'],
    ['models/index.html', 'data/v1/a%20b.csv', '../data/v1/a%20b.csv'],
    ['models/index.html', '_astro/x.css', '../_astro/x.css'],
  ])('from %s to %s: %s', (from, path, relative) => {
    expect(at(from, path)).toBe(relative);
  });
  it('leads to the site for what the edition leaves out', () => {
    expect(at('models/index.html', 'cards/site.png')).toBe(`https://open-door.example${base}cards/site.png`);
  });
  it.each(['#main', '?q=x', 'https://www.gov.uk/', '//elsewhere.example/models/', 'mailto:a@b.example', 'page/2/'])(
    'leaves %s as it is',
    (address) => {
      expect(editionAddress(address, 'models/index.html', place(base))).toBe(address);
    },
  );
  it('leads from anywhere to the very file, as a browser resolves it', () => {
    const folder = fc
      .array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 5 })
      .map((parts) => [...parts, 'index.html'].join('/'));
    fc.assert(
      fc.property(folder, fc.constantFrom(...place(base).files), (from, file) => {
        const path = encodeURI(file).replace(/(^|\/)index\.html$/, '$1');
        const reached = new URL(at(from, path), `file:///a/${from}`);
        expect(decodeURI(reached.pathname)).toBe(`/a/${file}`);
      }),
    );
  });
});

it('a page of a path that only begins like the base is not within it', () => {
  expect(editionAddress('/open-doors/', 'index.html', place('/open-door/'))).toBe('/open-doors/');
});
it('the way up from a file never stands empty, which would be the page itself', () => {
  expect([wayUp('index.html'), wayUp('a/index.html'), wayUp('a/b/c.html')]).toEqual(['./', '../', '../../']);
});

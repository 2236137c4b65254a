import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attribute, builtPages, DIST, elements } from './built-site.ts';

const pages = builtPages();
const imageOf = (tree: (typeof pages)[number]['tree']): string | undefined => {
  const [meta] = elements(
    tree,
    (element) => element.tagName === 'meta' && attribute(element, 'property') === 'og:image',
  );
  return meta && attribute(meta, 'content');
};

it('every page names a picture that is there, 1200 by 630', () => {
  const addresses = new Set(pages.map(({ path, tree }) => imageOf(tree) ?? `none on ${path}`));
  expect(addresses.size).toBeGreaterThan(60);
  for (const address of addresses) {
    const png = readFileSync(join(DIST, new URL(address).pathname));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(120_000);
  }
});

it('every case, model and guide has a picture of its own', () => {
  for (const { path, tree } of pages) {
    if (!/^\/(?:case-studies|models|guidance)\/[a-z0-9-]+\/$/.test(path)) continue;
    expect(imageOf(tree)).toContain(`/cards${path.slice(0, -1)}.png`);
  }
});

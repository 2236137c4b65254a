import { describe, expect, it } from 'vitest';
import type { EditionPlace } from './place.ts';
import { rewriteCss } from './rewrite-css.ts';
import { rewritePage } from './rewrite-page.ts';

const PLACE: EditionPlace = {
  base: '/',
  site: 'https://open-door.example/',
  day: '25 November 2026',
  files: new Set([
    'index.html',
    'models/index.html',
    'search/index.html',
    '_astro/A.js',
    '_astro/client.js',
    '_astro/s.css',
  ]),
};
const PAGE = [
  '<!DOCTYPE html><html lang="en-GB"><head><link rel="stylesheet" href="/_astro/s.css">',
  '<link rel="preload" href="/_astro/f.woff2" as="font" crossorigin><link rel="sitemap" href="/sitemap-index.xml">',
  `<meta http-equiv="content-security-policy" content="default-src 'self'"></head>`,
  '<body><form action="/search/"></form><script type="module" src="/_astro/SiteHeader.js"></script><div class="page">',
  '<p>In code: href="/models/" and 1 < 2.</p><a title="a > b" href="/models/?x=1&amp;y=2#z">Models</a>',
  '<script>const e=import(this.getAttribute("component-url"));</script>',
  '<script type="application/ld+json">{"url":"https://open-door.example/"}</script>',
  '<astro-island component-url="/_astro/A.js" renderer-url="/_astro/client.js" props="{&quot;a&quot;:&quot;>&quot;}"></astro-island>',
  '<form data-report data-base="/"></form><span data-figure="edition-sum">abc</span></div></body></html>',
].join('');
const { html, modules } = rewritePage(PAGE, 'models/index.html', PLACE);

describe('a page of the edition', () => {
  it('has relative addresses with the names of files, and words that look like markup stay', () => {
    expect(html).toContain('<link rel="stylesheet" href="../_astro/s.css">');
    expect(html).toContain('<form action="../search/index.html">');
    expect(html).toContain('<a title="a > b" href="../models/index.html?x=1&amp;y=2#z">');
    expect(html).toContain('<p>In code: href="/models/" and 1 < 2.</p>');
  });
  it('names its modules for the runtime, with those of its islands', () => {
    expect(html).not.toContain('type="module"');
    expect(html).toContain(
      '<script src="../edition.js" data-root="../" data-modules="_astro/SiteHeader.js"></script></head>',
    );
    expect(html).toContain('System.import(this.getAttribute("component-url"))');
    expect(html).toContain('component-url="../_astro/A.js" renderer-url="../_astro/client.js"');
    expect(modules).toEqual(['/_astro/SiteHeader.js', '/_astro/A.js', '/_astro/client.js']);
  });
  it('asks the web for nothing, and says what it is', () => {
    expect(html).toContain("connect-src 'none'");
    expect(html).not.toMatch(/preload|sitemap|default-src/);
    expect(html).toContain('You are reading a copy of 25 November 2026');
    expect(html).toContain('href="https://open-door.example/models/"');
  });
  it('holds no figure that it cannot know, and reports by the address of the site', () => {
    expect(html).toContain('<span data-figure="edition-sum">see the site</span>');
    expect(html).toContain('data-base="https://open-door.example/"');
    expect(html).toContain('{"url":"https://open-door.example/"}');
  });
  it('is not made from a page whose frame has changed', () => {
    expect(() => rewritePage(PAGE.replace('<div class="page">', '<div>'), 'models/index.html', PLACE)).toThrow(
      'models/index.html has no <div class="page">',
    );
  });
});

describe('a style sheet of the edition', () => {
  it('holds its typeface', () => {
    const css = rewriteCss('@font-face{src:url(/_astro/f.woff2)format("woff2")}', '/', () => new Uint8Array([1, 2, 3]));
    expect(css).toBe('@font-face{src:url(data:font/woff2;base64,AQID)format("woff2")}');
  });
  it('is not made from one that asks for other files', () => {
    expect(() => rewriteCss('a{background:url("/x.png")}', '/', () => new Uint8Array())).toThrow('/x.png');
  });
});

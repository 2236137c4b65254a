import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../src/site/security-headers.ts';
import { attribute, builtPages, DIST, elements, textOf } from './built-site.ts';

const pages = builtPages();
const headers = readFileSync(join(DIST, '_headers'), 'utf8');
/** Elements whose address the browser fetches by itself. */
const FETCHED: Record<string, string> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  object: 'data',
  embed: 'src',
};

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_, { html, tree }) => {
  it('has a policy by hash, without unsafe-inline', () => {
    const policy = policyOf(html);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain("'unsafe-eval'");
  });

  it('has no inline style and no script that the policy would block', () => {
    expect(elements(tree, ({ properties }) => 'style' in properties)).toEqual([]);
    const policy = policyOf(html);
    const inline = elements(
      tree,
      ({ tagName, properties }) =>
        (tagName === 'script' && !('src' in properties) && properties['type'] !== 'application/ld+json') ||
        tagName === 'style',
    );
    for (const element of inline) {
      const hash = createHash('sha256').update(textOf(element)).digest('base64');
      expect(policy).toContain(`sha256-${hash}`);
    }
    expect(elements(tree, ({ properties }) => Object.keys(properties).some((name) => /^on[A-Z]/.test(name)))).toEqual(
      [],
    );
  });

  it('fetches nothing from another host', () => {
    const fetched = elements(tree, ({ tagName }) => tagName in FETCHED).flatMap(
      (element) => attribute(element, FETCHED[element.tagName] ?? '') ?? [],
    );
    const linked = elements(
      tree,
      (element) =>
        element.tagName === 'link' &&
        /stylesheet|icon|preload|modulepreload|manifest/.test(attribute(element, 'rel') ?? ''),
    ).flatMap((element) => attribute(element, 'href') ?? []);
    expect([...fetched, ...linked].filter((address) => !address.startsWith('/') || address.startsWith('//'))).toEqual(
      [],
    );
  });

  it('is allowed in full by the header file', () => {
    for (const hash of policyOf(html).match(/'sha256-[^']+'/g) ?? []) expect(headers).toContain(hash);
  });
});

describe('the header file', () => {
  it.each([
    "frame-ancestors 'none'",
    'nosniff',
    'Referrer-Policy',
    'Permissions-Policy',
    'Strict-Transport-Security',
    'immutable',
  ])('has %s', (part) => {
    expect(headers).toContain(part);
  });
  it('has no place left to fill in and no unsafe-inline', () => {
    expect(headers).not.toMatch(/\{\{|unsafe-inline/);
  });
});

describe('style sheets and scripts', () => {
  it('name no other host', () => {
    const files = readdirSync(join(DIST, '_astro')).filter((file) => /\.(?:css|js)$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect(readFileSync(join(DIST, '_astro', file), 'utf8')).not.toMatch(
        /(?:url\(|import\s*\(?|fetch\()\s*["'`]?https?:/,
      );
  });
});

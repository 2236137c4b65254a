import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHeaders, readRedirects } from '../../scripts/host-rules.mjs';
import { DIST } from './built-site.ts';

const text = readFileSync(join(DIST, '_headers'), 'utf8');
const rules = readHeaders(text);

describe('the header file', () => {
  // One common host joins them with a comma: "no-cache, public, immutable" would have undone the cache of scripts.
  it('gives no address the same header by two rules', () => {
    const overlap = (a: string, b: string) =>
      a !== b && (a.startsWith(b.replace(/\*$/, '')) || b.startsWith(a.replace(/\*$/, '')));
    const twice = rules.flatMap((rule) =>
      rules
        .filter((other) => overlap(rule.path, other.path))
        .flatMap((other) =>
          rule.headers
            .filter(([name]) => other.headers.some(([same]) => same === name))
            .map(([name]) => `${name}: ${rule.path} and ${other.path}`),
        ),
    );
    expect(rules.length).toBeGreaterThan(1);
    expect(twice).toEqual([]);
  });
  it('keeps to the limits of the common hosts: 100 rules, 2,000 characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

describe('security.txt', () => {
  const lines = readFileSync(join(DIST, '.well-known', 'security.txt'), 'utf8')
    .trim()
    .split(/\r?\n/);
  const fields = lines.map((line): [string, string] => {
    const [name = '', value = ''] = line.split(/:\s+(.*)/s);
    return [name, value];
  });
  const all = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);

  // RFC 9116, section 2.5: Contact at least once, an address with its scheme; Expires just once, less than a year ahead.
  it('names whom to tell', () => {
    expect(all('Contact').length).toBeGreaterThan(0);
    for (const contact of all('Contact')) expect(contact).toMatch(/^(?:https:\/\/|mailto:|tel:|http:\/\/localhost)/);
  });
  it('expires once, in the future, less than a year ahead', () => {
    const [expires, ...more] = all('Expires');
    expect(more).toEqual([]);
    expect(expires).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    const days = (new Date(expires ?? '').getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThan(365);
  });
  it('says where it stands, and has no field of no name', () => {
    expect(all('Canonical')).toHaveLength(1);
    expect(all('Preferred-Languages')).toEqual(['en']);
    expect(fields.filter(([, value]) => value === '')).toEqual([]);
  });
});

it('every redirect leads to a page or a file, and stands in the way of none', () => {
  const there = (path: string) => existsSync(join(DIST, path, path.endsWith('/') ? 'index.html' : ''));
  const redirects = readRedirects(readFileSync(join(DIST, '_redirects'), 'utf8'));
  expect(redirects.length).toBeGreaterThan(0);
  expect(redirects.filter(({ to }) => !there(to))).toEqual([]);
  expect(redirects.filter(({ from }) => there(from))).toEqual([]);
});

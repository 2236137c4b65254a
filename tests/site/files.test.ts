import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIST } from './built-site.ts';

// Pagefind's own writing once reported success while its entry file was still empty, and every search failed.
it('no file of the site is empty', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(DIST, file)).isFile(),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => statSync(join(DIST, file)).size === 0)).toEqual([]);
});

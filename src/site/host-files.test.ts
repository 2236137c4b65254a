import { expect, it } from 'vitest';
import { underBase, withoutComments } from './host-files.ts';

it('puts the base before each path, and leaves the values of headers alone', () => {
  const headers = '/*\n  Link: </icons/door.svg>; rel=icon\n/_astro/*\n  Cache-Control: public\n';
  expect(underBase(headers, '/open-door/')).toBe(
    '/open-door/*\n  Link: </icons/door.svg>; rel=icon\n/open-door/_astro/*\n  Cache-Control: public\n',
  );
  expect(underBase('/a /b/ 301\n', '/open-door')).toBe('/open-door/a /open-door/b/ 301\n');
});

it('changes nothing at the root', () => {
  expect(underBase('/* \n/a /b 301\n', '/')).toBe('/* \n/a /b 301\n');
});

it('leaves out what speaks to people', () => {
  expect(withoutComments('# why\n\n/*\n  A: b # c\n')).toBe('/*\n  A: b # c\n');
});

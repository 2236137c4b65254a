import { describe, expect, it } from 'vitest';
import { href } from './href.ts';

describe('href', () => {
  it.each([
    ['/models/', '/', '/models/'],
    ['/models/', '/open-door/', '/open-door/models/'],
    ['/models/', '/open-door', '/open-door/models/'],
    ['/', '/open-door/', '/open-door/'],
    ['/glossary/?q=a#ilacs', '/x/', '/x/glossary/?q=a#ilacs'],
  ] as const)('%s under %s is %s', (path, base, address) => {
    expect(href(path, base)).toBe(address);
  });

  it('takes the base of the build when none is given', () => {
    expect(href('/models/')).toBe('/models/');
  });

  it('refuses a path that does not begin at the root', () => {
    // A path put together at run time escapes the type.
    expect(() => href('models/' as `/${string}`)).toThrow('got "models/"');
  });
});

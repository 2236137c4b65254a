import { within } from './place.ts';

/**
 * A style sheet for the edition: the typeface stands inside it, because browsers differ in whether a page from a disk may
 * fetch a font. `read` gives a file of the site by its path. Throws on an address that it cannot take in.
 */
export const rewriteCss = (css: string, base: string, read: (path: string) => Uint8Array): string =>
  css.replace(/url\(["']?(\/[^"')]+)["']?\)/g, (_, address: string) => {
    const path = within(address, base)?.path;
    if (!path?.endsWith('.woff2')) throw new Error(`a style sheet asks for ${address}: only fonts are taken in`);
    return `url(data:font/woff2;base64,${Buffer.from(read(path)).toString('base64')})`;
  });

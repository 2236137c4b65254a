import { withoutFigures } from '../figures.ts';
import { editionAddress, within, wayUp, type EditionPlace } from './place.ts';

/** The script at the head of each page, without which nothing else runs from a disk. */
export const RUNTIME = 'edition.js';
/** What the policy of a page in the edition leaves of the web: nothing that a script could ask for. */
const POLICY = "connect-src 'none'; object-src 'none'; base-uri 'none'";

const MODULE_SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
/** Astro's own scripts, which fetch islands; JSON-LD has a type. */
const INLINE_SCRIPT = /<script>(.*?)<\/script>/gs;
/** Links of the head that a disk has no use for. Fonts stand in the style sheet there. */
const NEEDLESS_LINK = /<link rel="(?:preload|modulepreload|sitemap)"[^>]*>/g;
const META_POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/i;
const TAG = /<[a-z](?:"[^"]*"|[^">])*>/g;
const ADDRESS = / (href|src|action|component-url|renderer-url|before-hydration-url)="([^"]+)"/g;

/** A page of the edition. */
export interface EditionPage {
  html: string;
  /** The module scripts it needs, and those of its islands, as addresses of the site. */
  modules: string[];
}

/**
 * A built page as it can be opened from a disk: addresses relative, module scripts named for the runtime to load, and no
 * way to ask the web for anything. `file` is its path in the edition. Throws on a page whose frame is not as it should be.
 */
export function rewritePage(page: string, file: string, place: EditionPlace): EditionPage {
  const modules: string[] = [];
  const islands: string[] = [];
  const scripted = withoutFigures(page)
    .replace(MODULE_SCRIPT, (_, address: string) => {
      modules.push(address);
      return '';
    })
    .replace(INLINE_SCRIPT, (_, code: string) => `<script>${code.replace(/\bimport\(/g, 'System.import(')}</script>`)
    .replace(NEEDLESS_LINK, '')
    // The report of a mistake names the page by its address on the site.
    .replace(/ data-base="[^"]*"/g, ` data-base="${place.site}"`);
  const html = scripted.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (_, name: string, address: string) => {
      if (name.endsWith('-url')) islands.push(address);
      return ` ${name}="${editionAddress(address, file, place)}"`;
    }),
  );
  const up = wayUp(file);
  const needed = modules.map((address) => within(address, place.base)?.path ?? address).join(' ');
  return {
    html: framed(html, file, [
      [META_POLICY, `<meta http-equiv="content-security-policy" content="${POLICY}">`],
      ['</head>', `<script src="${up}${RUNTIME}" data-root="${up}" data-modules="${needed}"></script></head>`],
      ['<div class="page">', `${notice(file, place)}<div class="page">`],
    ]),
    modules: [...modules, ...islands],
  };
}

/** A page with parts of its frame changed, each of which must be there once. */
function framed(html: string, file: string, changes: readonly (readonly [RegExp | string, string])[]): string {
  return changes.reduce((text, [part, by]) => {
    const changed = text.replace(part, () => by);
    if (changed === text) throw new Error(`${file} has no ${part}, so the edition to unzip cannot be made from it`);
    return changed;
  }, html);
}

const notice = (file: string, { site, day }: EditionPlace): string =>
  `<p class="kept-copy" data-pagefind-ignore>You are reading a copy of ${day}, opened from a file. <a href="${site}${file.replace(/(^|\/)index\.html$/, '$1')}" rel="external noopener">This page on the site</a> may be newer.</p>`;

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** The folder of the built site. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A built page. */
export interface BuiltPage {
  /** Its address from the root of the site, such as `/models/`. */
  path: string;
  html: string;
  readonly tree: Root;
}

let pages: BuiltPage[] | undefined;

/** Every built page, read once. Throws when there is none, so that no check passes on an empty site. */
export function builtPages(): readonly BuiltPage[] {
  if (pages) return pages;
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
  if (files.length === 0) throw new Error('dist/ holds no page: build the site first');
  pages = files.map((file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    let tree: Root | undefined;
    return {
      path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      html,
      // Parsed when asked for: most tests look at few pages.
      get tree() {
        return (tree ??= fromHtml(html));
      },
    };
  });
  return pages;
}

/** Every element of a tree that passes, in document order. */
export function elements(tree: Root | Element, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}

/** An attribute as text; lists are joined by spaces. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The words inside an element. */
export function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', (node) => {
    text += node.value;
  });
  return text.trim();
}

/** Bytes of a file of the site when sent with gzip. */
export const gzipped = (path: string): number => gzipSync(readFileSync(join(DIST, path))).length;

/** The kinds of page, each with the addresses that belong to it, so that each kind is checked in every mode. */
export const PAGE_KINDS: Record<string, RegExp> = {
  home: /^\/$/,
  'case study': /^\/case-studies\/[a-z0-9-]+\/$/,
  'list of case studies': /^\/case-studies\/(?:[a-z0-9-]+\/[a-z0-9-]+\/)?$/,
  model: /^\/models\/[a-z0-9-]+\/$/,
  'list of models': /^\/models\/$/,
  'comparison tool': /^\/compare\/$/,
  comparison: /^\/compare\/(?:ready|pairs)\/[a-z0-9-]+\/$/,
  'comparison of models': /^\/compare\/models\/(?:[a-z-]+\/)?$/,
  'list of topics': /^\/compare\/topics\/$/,
  topic: /^\/compare\/topics\/[a-z-]+\/$/,
  'topic, grouped otherwise': /^\/compare\/topics\/[a-z-]+\/by-(?:model|date)\/$/,
  'decision aid': /^\/decision-aid\/$/,
  'question of the decision aid':
    /^\/decision-aid\/[a-z0-9]+(?:_[a-z0-9]+)+\/$|^\/decision-aid\/(?:scope|council|finance)\/$/,
  'weights of the decision aid': /^\/decision-aid\/what-matters\/$/,
  'answers of the decision aid': /^\/decision-aid\/check-answers\/$/,
  'result of the decision aid': /^\/decision-aid\/result\/$/,
  'group of the decision aid': /^\/decision-aid\/group\/$/,
  'method of the decision aid': /^\/decision-aid\/method\/$/,
  'scores and rules of the decision aid': /^\/decision-aid\/method\/(?:scores|rules)\/$/,
  'back-test': /^\/decision-aid\/back-test\/$/,
  worksheet: /^\/decision-aid\/worksheet\/$/,
  'design page': /^\/about\/design\/(?:tools\/|decision-aid\/|records\/)?$/,
  map: /^\/map\/$/,
  'map of a year': /^\/map\/\d{4}\/$/,
  guide: /^\/guidance\/[a-z0-9-]+\/$/,
  'list of guides': /^\/guidance\/$/,
  briefing: /^\/briefing\/$/,
  council: /^\/councils\/[a-z0-9-]+\/$/,
  'list of councils': /^\/councils\/$/,
  timeline: /^\/timeline\/$/,
  'fact finder': /^\/evidence\/$/,
  'A to Z': /^\/a-to-z\/(?:[a-z0-9-]+\/)?$/,
  evidence: /^\/evidence\/strength\/$/,
  bibliography: /^\/evidence\/sources\/(?:[a-z0-9-]+\/)?$/,
  glossary: /^\/glossary\/$/,
  'open data': /^\/data\/$/,
  'data dictionary': /^\/data\/dictionary\/(?:[a-z-]+\/)?$/,
  changes: /^\/changes\/$/,
  search: /^\/search\/$/,
  form: /^\/report-a-mistake\/$/,
  contribute: /^\/contribute\/$/,
  'form of a case': /^\/contribute\/form\/$/,
  'check of files': /^\/contribute\/check\/$/,
  'reading offline': /^\/offline\/(?:not-kept\/)?$/,
  text: /^\/(?:about|accessibility|privacy)\/$/,
  'not found': /^\/404\.html$/,
};

/** The kind of a page. Throws for an address of no kind: give a new kind of page its entry above. */
export function kindOf(path: string): string {
  const found = Object.entries(PAGE_KINDS).find(([, pattern]) => pattern.test(path));
  if (!found)
    throw new Error(`${path} is of no kind that the tests know: add it to PAGE_KINDS in tests/site/built-site.ts`);
  return found[0];
}

import { describe, expect, it } from 'vitest';
import { builtPages, elements, kindOf } from './built-site.ts';
import { weigh } from './weigh.ts';

/** Budgets in bytes as sent with gzip (fonts as they are), from the design of the site. */
const BUDGET = { script: 12_000, interactiveScript: 60_000, css: 20_000, visit: 150_000, visitWithoutFonts: 60_000 };
const INTERACTIVE = new Set([
  'comparison tool',
  'fact finder',
  'search',
  'list of councils',
  'decision aid',
  'question of the decision aid',
  'weights of the decision aid',
  'answers of the decision aid',
  'result of the decision aid',
  'group of the decision aid',
  'form of a case',
  'check of files',
]);

describe.each(builtPages().map((page) => [page.path, page] as const))('%s', (path, page) => {
  const kind = kindOf(path);
  const { html, css, script, font } = weigh(page);

  it('keeps to the budgets', () => {
    expect(script, 'script').toBeLessThanOrEqual(INTERACTIVE.has(kind) ? BUDGET.interactiveScript : BUDGET.script);
    expect(css, 'style sheet').toBeLessThanOrEqual(BUDGET.css);
    expect(css, 'a page without a style sheet cannot be right').toBeGreaterThan(1000);
    expect(font, 'the font is preloaded').toBeGreaterThan(1000);
    expect(html + css + script, 'first visit without fonts').toBeLessThanOrEqual(BUDGET.visitWithoutFonts);
    expect(html + css + script + font, 'first visit').toBeLessThanOrEqual(BUDGET.visit);
  });

  it('has no script that holds up the page', () => {
    const blocking = elements(
      page.tree,
      ({ tagName, properties }) =>
        tagName === 'script' &&
        'src' in properties &&
        properties['type'] !== 'module' &&
        !properties['defer'] &&
        !properties['async'],
    );
    expect(blocking).toEqual([]);
  });
});

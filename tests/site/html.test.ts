import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes void elements and boolean attributes in its own way; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Whitespace is compressed at build: nobody reads it.
    'no-trailing-whitespace': 'off',
    // Titles name the page before the site; search engines cut them, readers of tabs need the start.
    'long-title': 'off',
    // The policy and the hashes are Astro's; scripts are files of this site, so integrity adds nothing.
    'require-sri': 'off',
    // The search box in the header and on its own page are different landmarks with names of their own.
    'unique-landmark': 'error',
    'no-inline-style': 'error',
    // The list under a search box is the list of a combobox, which no native element is.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The boxes of one question share its name, as forms have it.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});

/** Astro puts this style beside the first island of a page, where HTML allows none and every browser takes it. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

describe('HTML', () => {
  it.each(builtPages().map(({ path, html }) => [path, html]))('%s is valid', async (path, html) => {
    const report = await validator.validateString(html.replace(ISLAND_STYLE, ''), path);
    const messages = report.results.flatMap(({ messages: found }) =>
      found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  it('finds a fault when there is one', async () => {
    const report = await validator.validateString(
      '<!doctype html><html lang="en-GB"><head><title>a</title></head><body><p id="x" style="color:red"><img src="a.png"></p></body></html>',
    );
    expect(report.valid).toBe(false);
  });
});

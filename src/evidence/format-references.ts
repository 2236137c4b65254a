import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { oncePer } from '../once-per.ts';
import type { Source } from '../schema/source.ts';
import { toCsl } from './csl.ts';

const LOCALE = 'en-GB';
registerBritishLocale();

/** citation-js carries no British locale and prints American dates without a word: make one from the American. */
function registerBritishLocale(): void {
  const locales = plugins.config.get('@csl').locales;
  const american = locales.get('en-US');
  const british = american
    .replace('xml:lang="en-US"', 'xml:lang="en-GB"')
    .replace(
      /<date form="text">[\s\S]*?<\/date>/,
      '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>',
    )
    .replaceAll('“', '\u2018')
    .replaceAll('”', '\u2019')
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"');
  locales.add(LOCALE, british);
}

/** Prints a source once, since citeproc is slow and pages name the same sources over and over. Keyed by the entry itself, not its id: while developing, an entry that was mended is another object. */
const onceEach = (print: (source: Source) => string) => oncePer(print);

const bibliography = (source: Source, format: 'html' | 'text'): string =>
  new Cite([toCsl(source)]).format('bibliography', { format, template: 'harvard1', lang: LOCALE });

/**
 * One source in Harvard style (Cite Them Right, 12th edition) as a fragment of HTML without a link.
 * Each is printed by itself, since references here are numbered and need no year letters.
 */
export const harvard = onceEach((source) => {
  const html = bibliography(source, 'html');
  const entry = /<div data-csl-entry-id="[^"]*" class="csl-entry">([\s\S]*?)<\/div>/.exec(html)?.[1]?.trim();
  if (!entry) throw new Error(`citation-js printed nothing for the source "${source.id}"`);
  return entry;
});

/** The same as plain words, for copying. */
export const harvardText = onceEach((source) => bibliography(source, 'text').trim());

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const bibTeX = onceEach((source) =>
  new Cite([toCsl(source)])
    .format('bibtex')
    .trim()
    .replace(/^(@\w+\{)[^,]*,/, `$1${source.id},`)
    .replace(/month = \{(\w+)[^}]*\}/, (_, month: string) => `month = ${MONTHS[Number(month) - 1] ?? month}`),
);

/** Sources as BibTeX. Keys are the bibliography's own; `month` is the bare month that BibTeX knows, where citation-js prints `{nov 27}` or `{11}`. */
export const toBibTeX = (sources: readonly Source[]): string =>
  sources.map((source) => `${bibTeX(source)}\n`).join('\n');

const ris = onceEach((source) =>
  new Cite([toCsl(source)])
    .format('ris')
    .trim()
    .replace(/^ID {2}- .*$/m, `ID  - ${source.id}`)
    .replace(
      /^(DA|Y2) {2}- (\d{4})\/(\d*)\/(\d*)\/$/gm,
      (_, tag: string, year: string, month: string, day: string) =>
        `${tag}  - ${year}/${month && month.padStart(2, '0')}/${day && day.padStart(2, '0')}/`,
    ),
);

/** Sources as RIS. Keys are the bibliography's own, which citation-js would cut to 20 letters. Dates are zero-padded, as the format asks (`2020/01/03/`). */
export const toRis = (sources: readonly Source[]): string => `${sources.map(ris).join('\n\n')}\n`;

/** Sources as CSL-JSON. */
export function toCslJson(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(toCsl), null, 2)}\n`;
}

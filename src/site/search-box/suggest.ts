import { href } from '../../href.ts';
import { Combobox } from './combobox.ts';
import { nameIndex, type NameIndex } from './name-index.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import type { NamedPlace, SiteNames } from './site-names.ts';
import { suggestions } from './suggestions.ts';

/** Fetches what the site knows of names. Throws when it cannot be had. */
export async function fetchNames(): Promise<SiteNames> {
  const answer = await fetch(href('/search/names.json'));
  if (!answer.ok) throw new Error(`the list of names answered ${answer.status}`);
  return (await answer.json()) as SiteNames;
}

const choiceOf = ({ path, kind, name }: NamedPlace): { text: string; about: string; address: string } => ({
  text: name,
  about: path.startsWith('/glossary/') ? 'Glossary' : PAGE_KINDS[kind],
  address: href(path),
});

/**
 * Suggests pages under a search box while someone types in it. The names are asked for at the first sign typed; a box
 * whose names cannot be had suggests nothing. What arrives after the search was sent is not shown.
 */
export function suggestUnder(input: HTMLInputElement, names: () => Promise<NameIndex>): Combobox {
  const combobox = new Combobox(input, 'Suggested pages');
  let latest = 0;
  input.addEventListener('input', () => {
    const turn = ++latest;
    names().then(
      (index) => {
        if (turn === latest) combobox.show(suggestions(input.value, index).map(choiceOf));
      },
      () => combobox.close(),
    );
  });
  input.form?.addEventListener('submit', () => (latest += 1));
  return combobox;
}

/** Suggests pages under the search box of the header. Called when the box is first used, so that no page loads names for nothing. */
export function suggestUnderHeader(input: HTMLInputElement): void {
  const names = fetchNames().then(nameIndex);
  names.catch(() => undefined);
  suggestUnder(input, () => names);
  // What was typed while this was on its way.
  if (input.value !== '' && document.activeElement === input) input.dispatchEvent(new Event('input'));
}

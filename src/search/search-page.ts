import { href } from '../href.ts';
import { openFirstGroups, readChoices, writeChoices } from '../site/filter-state.ts';
import { nameIndex, type NameIndex } from '../site/search-box/name-index.ts';
import { fetchNames, suggestUnder } from '../site/search-box/suggest.ts';
import type { CataloguePage } from './catalogue.ts';
import { countValues, fits, hasDateFor, sortPages, type Sort } from './filter-pages.ts';
import { addressNotes, countMessage, spellingNotes } from './messages.ts';
import { loadPagefind } from './pagefind-api.ts';
import { link, resultOf } from './result-list.ts';
import { readQuery } from '../site/search-words/read-query.ts';
import { addressOf, AT_ONCE, readState, type SearchState } from './search-state.ts';
import { SiteSearch, type Found, type ReadPage } from './site-search.ts';

/** Pages read for their passages before the results are put in order. */
const READ_FIRST = 24;
const PAUSE = 60;

/** Runs the search page: everything that a search is lives in the address, and each change of it shows its results. */
export async function startSearch(root: HTMLElement): Promise<void> {
  const form = find(root, 'form', HTMLFormElement);
  const box = find(root, 'input[type="search"]', HTMLInputElement);
  const sortBox = find(root, 'select', HTMLSelectElement);
  const list = find(root, '[data-results]', HTMLElement);
  const status = find(root, '[data-status]', HTMLElement);
  const notes = find(root, '[data-notes]', HTMLElement);
  const nothing = find(root, '[data-nothing]', HTMLElement);
  const more = find(root, '[data-more]', HTMLButtonElement);
  const filters = find(root, '[data-filters]', HTMLElement);
  const inFacts = find(root, '[data-facts]', HTMLElement);
  openFirstGroups(filters);

  const catalogue = await fetchCatalogue();
  const engine = whenNeeded(() => startEngine(catalogue));
  const suggestions = suggestUnder(box, async () => (await engine()).index);
  // Whoever comes to the form is about to search: it is all there when the first letter is typed.
  form.addEventListener('focusin', () => void engine().catch(() => undefined), { once: true });
  const options = optionsOf(form);
  let latest = 0;
  let shown = AT_ONCE;
  let ignored: readonly string[] = [];

  const stateNow = (): SearchState => ({
    query: readQuery(box.value),
    choices: readChoices(form),
    sort: sortBox.value as Sort,
    shown,
  });

  const run = async (): Promise<void> => {
    const turn = ++latest;
    const state = stateNow();
    const found = state.query === '' ? everyPage(catalogue) : await (await engine()).search.find(state.query);
    const fitting = found.candidates.filter(({ page }) => fits(page, state.choices));
    const asked = state.query !== '' || state.choices.size > 0;
    const items = asked ? await results(found, fitting, state) : [];
    if (turn !== latest) return;
    // The old results stand until the new ones are there: no flicker, and nothing to lose one's place in.
    list.replaceChildren(...items.map((item) => resultOf(item)));
    more.hidden = !asked || items.length >= fitting.length;
    nothing.hidden = !asked || fitting.length > 0;
    root.toggleAttribute('data-asked', asked);
    showCounts(
      countValues(
        found.candidates.map(({ page }) => page),
        [...options.keys()],
        state.choices,
      ),
    );
    inFacts.hidden = state.query === '';
    inFacts.querySelector('a')?.setAttribute('href', `${href('/evidence/')}?q=${encodeURIComponent(state.query)}`);
    status.textContent = asked
      ? countMessage(fitting.length, state.query, state.choices.size > 0)
      : 'Type a word, or choose a filter.';
    notes.replaceChildren(...notesOn(found, fitting, state));
    document.title = document.title.replace(/^.*?(?=Search – )/, state.query ? `${state.query}: ` : '');
    root.dataset['answered'] = state.query;
  };

  const results = async (
    found: Found,
    fitting: Found['candidates'],
    { sort, shown: count }: SearchState,
  ): Promise<ReadPage[]> => {
    const { search } = await engine();
    if (sort !== 'relevance')
      return search
        .rank(sortPages(fitting, sort).slice(0, count), found.concepts)
        .then((read) => sortPages(read, sort));
    const first = await search.rank(fitting.slice(0, READ_FIRST), found.concepts);
    const rest = await search.rank(fitting.slice(READ_FIRST, Math.max(count, READ_FIRST)), found.concepts);
    return [...first, ...rest].slice(0, count);
  };

  const notesOn = (found: Found, fitting: Found['candidates'], state: SearchState): HTMLElement[] => {
    const lines: (string | Node)[][] = [
      ...addressNotes(box.value.trim(), ignored),
      ...spellingNotes(state.query, found.spelt),
    ].map((line) => [line]);
    const withQuery = (query: string, choices = state.choices): string =>
      addressOf({ ...state, query, choices, shown: AT_ONCE }) || location.pathname;
    if (found.meant) lines.push(['Did you mean ', link(withQuery(found.meant), found.meant), '?']);
    if (fitting.length === 0 && found.candidates.length > 0 && state.query)
      lines.push([link(withQuery(state.query, new Map()), `Search without filters: ${found.candidates.length}`)]);
    const undated = fitting.filter(({ page }) => !hasDateFor(page, state.sort)).length;
    if (undated > 0 && undated < fitting.length) lines.push([`${undated} without such a date come last.`]);
    return lines.map((line) => {
      const note = document.createElement('p');
      note.append(...line);
      return note;
    });
  };

  const showCounts = (counts: ReadonlyMap<string, number>): void => {
    for (const count of form.querySelectorAll<HTMLElement>('[data-count]')) {
      const number = counts.get(count.dataset['count'] ?? '') ?? 0;
      count.textContent = `(${number})`;
      count.closest('label')?.classList.toggle('filters__option--empty', number === 0);
    }
  };

  const restore = (): Promise<void> => {
    const address = new URLSearchParams(location.search);
    const read = readState(address, options);
    ({ ignored } = read);
    ({ shown } = read.state);
    box.value = address.get('q') ?? '';
    sortBox.value = read.state.sort;
    writeChoices(form, address);
    return run();
  };
  const remember = (how: 'push' | 'replace'): void => {
    ignored = [];
    const address = addressOf(stateNow()) || location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  const failed = (): void => {
    status.textContent =
      'The search could not be finished. Check the connection and search again, or use the lists below.';
  };
  const changed = (how: 'push' | 'replace'): void => {
    shown = AT_ONCE;
    remember(how);
    run().catch(failed);
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => changed('replace'), PAUSE);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== box) changed('push');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    suggestions.close();
    changed('push');
  });
  form.addEventListener('reset', () => setTimeout(() => changed('push')));
  more.addEventListener('click', () => {
    const first = list.childElementCount;
    shown += AT_ONCE;
    remember('replace');
    run()
      .then(() => list.children[first]?.querySelector('a')?.focus())
      .catch(failed);
  });
  addEventListener('popstate', () => void restore().catch(failed));
  // Coming back from a result finds the list where it was left: the browser cannot, since the list is made anew.
  addEventListener('pagehide', () => history.replaceState({ top: scrollY }, ''));
  await restore().catch(failed);
  const top = (history.state as { top?: number } | null)?.top;
  if (top !== undefined) scrollTo(0, top);
}

/** What a search needs and a look at the page does not. */
interface Engine {
  search: SiteSearch;
  index: NameIndex;
}

async function startEngine(catalogue: readonly CataloguePage[]): Promise<Engine> {
  const [pagefind, names] = await Promise.all([loadPagefind(), fetchNames()]);
  const index = nameIndex(names);
  return { search: new SiteSearch(pagefind, catalogue, names, index), index };
}

/** Makes something once, when it is first asked for; again at the next asking when it failed. */
function whenNeeded<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}

async function fetchCatalogue(): Promise<CataloguePage[]> {
  const answer = await fetch(href('/pagefind/pages.json'));
  if (!answer.ok) throw new Error(`the list of pages answered ${answer.status}`);
  return (await answer.json()) as CataloguePage[];
}

/** Every page, in the order of titles: what filters without words choose from. */
function everyPage(catalogue: readonly CataloguePage[]): Found {
  const candidates = [...catalogue]
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'))
    .map((page) => ({ page, score: 0, kind: 1 }));
  return { spelt: { words: [], changes: [] }, meant: undefined, candidates, concepts: [] };
}

/** The facets of the form with their values. */
function optionsOf(form: HTMLFormElement): ReadonlyMap<string, ReadonlySet<string>> {
  const options = new Map<string, Set<string>>();
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
    options.set(name, (options.get(name) ?? new Set()).add(value));
  return options;
}

function find<T extends HTMLElement>(root: HTMLElement, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search page lacks ${selector}`);
  return found;
}

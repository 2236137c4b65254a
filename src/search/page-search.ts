import { openFirstGroups, readChoices, writeChoices, type Choices } from '../site/filter-state.ts';

/** The part of Pagefind's browser API that this page uses (pagefind.app/docs/api). */
interface Pagefind {
  options(options: { excerptLength: number; baseUrl: string }): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    query: string | null,
    options: { filters: Record<string, { any: readonly string[] }> },
  ): Promise<{ results: Hit[]; filters: FilterCounts; totalFilters: FilterCounts }>;
}
type FilterCounts = Record<string, Record<string, number>>;
interface Hit {
  id: string;
  data(): Promise<Page>;
}
interface Page {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

const AT_ONCE = 20;
const SECTIONS_SHOWN = 3;

/** Runs the search page: the query and the filters live in the address, results come from the Pagefind index. */
export async function startSearch(root: HTMLElement, base: string): Promise<void> {
  const form = find(root, 'form', HTMLFormElement);
  const box = find(root, 'input[type="search"]', HTMLInputElement);
  const list = find(root, '[data-results]', HTMLElement);
  const status = find(root, '[data-status]', HTMLElement);
  const more = find(root, '[data-more]', HTMLButtonElement);
  const names = JSON.parse(list.dataset['kinds'] ?? '{}') as Record<string, string>;
  let hits: Hit[] = [];
  let latest = 0;

  const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await engine.options({ excerptLength: 28, baseUrl: base });
  // Counts stay empty until the index's filters have been loaded once.
  await engine.filters();

  const load = async (from: number): Promise<HTMLLIElement[]> => {
    const pages = await Promise.all(hits.slice(from, from + AT_ONCE).map((hit) => hit.data()));
    return pages.map((page) => resultOf(page, names));
  };
  const showMore = async (): Promise<void> => {
    const turn = latest;
    const items = await load(list.childElementCount);
    if (turn !== latest) return;
    list.append(...items);
    more.hidden = list.childElementCount >= hits.length;
  };

  const run = async (): Promise<void> => {
    const turn = ++latest;
    const query = box.value.trim();
    const choices = readChoices(form);
    const asked = query !== '' || choices.size > 0;
    const found = await engine.search(query || null, {
      filters: Object.fromEntries([...choices].map(([facet, any]) => [facet, { any }])),
    });
    if (turn !== latest) return;
    hits = asked ? found.results : [];
    // The old results stand until the new ones are there: no flicker, and nothing to lose one's place in.
    const items = await load(0);
    if (turn !== latest) return;
    list.replaceChildren(...items);
    more.hidden = items.length >= hits.length;
    showCounts(form, choices, found);
    root.toggleAttribute('data-asked', asked);
    status.textContent = asked ? message(hits.length, query, choices.size > 0) : 'Type a word, or choose a filter.';
    document.title = document.title.replace(/^.*?(?=Search – )/, query ? `${query}: ` : '');
  };

  const restore = (): Promise<void> => {
    const query = new URLSearchParams(location.search);
    box.value = query.get('q') ?? '';
    writeChoices(form, query);
    return run();
  };
  const remember = (how: 'push' | 'replace'): void => {
    const query = new URLSearchParams(box.value.trim() ? { q: box.value.trim() } : {});
    for (const [facet, options] of readChoices(form)) options.forEach((option) => query.append(facet, option));
    const address = query.size > 0 ? `?${query}` : location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      remember('replace');
      void run();
    }, 60);
  });
  form.addEventListener('change', (event) => {
    if (event.target === box) return;
    remember('push');
    void run();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember('push');
    void run();
  });
  form.addEventListener('reset', () => {
    setTimeout(() => {
      remember('push');
      void run();
    });
  });
  more.addEventListener('click', () => {
    const first = list.childElementCount;
    void showMore().then(() => list.children[first]?.querySelector('a')?.focus());
  });
  addEventListener('popstate', () => void restore());
  const filters = find(root, '[data-filters]', HTMLElement);
  filters.hidden = false;
  openFirstGroups(filters);
  await restore();
}

/** In a facet with a choice, an option's count is what choosing it as well would bring; elsewhere, what is left. */
function showCounts(
  form: HTMLFormElement,
  choices: Choices,
  { filters, totalFilters }: { filters: FilterCounts; totalFilters: FilterCounts },
): void {
  for (const count of form.querySelectorAll<HTMLElement>('[data-count]')) {
    const [facet = '', option = ''] = count.dataset['count']?.split(':') ?? [];
    const counts = choices.has(facet) ? totalFilters : filters;
    const number = counts[facet]?.[option] ?? 0;
    count.textContent = `(${number})`;
    count.closest('label')?.classList.toggle('filters__option--empty', number === 0);
  }
}

function message(count: number, query: string, filtered: boolean): string {
  const about = query ? ` for ‘${query}’` : '';
  if (count > 0) return `${count} ${count === 1 ? 'page' : 'pages'}${about}`;
  return `No page${about}. Try fewer or other words${filtered ? ', or clear the filters' : ''}; the case studies and the glossary can also be read as lists.`;
}

/** One page of the results: its title, its kind, and the sections that match. */
function resultOf({ url, excerpt, meta, sub_results: sections }: Page, kinds: Record<string, string>): HTMLLIElement {
  const item = element('li', 'result');
  item.dataset['result'] = '';
  const title = element('h2', 'result__title');
  title.append(link(url, meta['title'] ?? url));
  const kind = element('p', 'result__kind');
  kind.textContent = kinds[meta['kind'] ?? ''] ?? '';
  item.append(title, kind, marked('p', 'result__excerpt', excerpt));
  const within = sections.filter((section) => section.url !== url).slice(0, SECTIONS_SHOWN);
  if (within.length > 0) {
    const list = element('ul', 'result__sections');
    for (const section of within) {
      const row = element('li', 'result__section');
      row.append(link(section.url, section.title), marked('p', 'result__excerpt', section.excerpt));
      list.append(row);
    }
    item.append(list);
  }
  return item;
}

/** Pagefind's excerpts are escaped text with `<mark>` around the words found: only those are kept as elements. */
function marked(tag: 'p', name: string, excerpt: string): HTMLElement {
  const holder = element(tag, name);
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  for (const node of parsed.childNodes) {
    if (node instanceof HTMLElement && node.localName === 'mark') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      holder.append(mark);
    } else holder.append(node.textContent ?? '');
  }
  return holder;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, name: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

function link(url: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = url;
  made.textContent = text;
  return made;
}

function find<T extends HTMLElement>(root: HTMLElement, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search page lacks ${selector}`);
  return found;
}

import { openFirstGroups, readChoices, writeChoices, type Choices } from '../site/filter-state.ts';

/** Filters the list of case studies in the page; the choices live in the address. */
const filters = document.querySelector<HTMLElement>('[data-case-filters]');
const status = document.querySelector<HTMLElement>('[data-case-count]');
const entries = [...document.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({
  element,
  values: new Set(element.dataset['facets']?.split(' ')),
}));

if (filters && status) {
  openFirstGroups(filters);

  const matches = (values: ReadonlySet<string>, choices: Choices): boolean =>
    [...choices].every(([facet, options]) => options.some((option) => values.has(`${facet}:${option}`)));

  const show = (): void => {
    const choices = readChoices(filters);
    let shown = 0;
    for (const { element, values } of entries) {
      element.hidden = !matches(values, choices);
      if (!element.hidden) shown += 1;
    }
    for (const count of filters.querySelectorAll<HTMLElement>('[data-count]')) {
      const value = count.dataset['count'] ?? '';
      const others = new Map([...choices].filter(([facet]) => !value.startsWith(`${facet}:`)));
      count.textContent = `(${entries.filter(({ values }) => values.has(value) && matches(values, others)).length})`;
    }
    status.textContent = `${shown} of ${entries.length} case studies`;
  };

  const restore = (): void => {
    writeChoices(filters, new URLSearchParams(location.search));
    show();
  };
  filters.addEventListener('change', () => {
    const query = new URLSearchParams(
      [...readChoices(filters)].flatMap(([facet, options]) => options.map((option) => [facet, option])),
    );
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
    show();
  });
  filters.querySelector('[data-clear]')?.addEventListener('click', () => {
    history.replaceState(null, '', location.pathname);
    restore();
  });
  addEventListener('pageshow', restore);
  restore();
}

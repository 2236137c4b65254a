/** The options chosen in each facet; facets without a choice are left out. */
export type Choices = ReadonlyMap<string, readonly string[]>;

const boxesOf = (filters: HTMLElement): HTMLInputElement[] => [
  ...filters.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];

/** What is ticked in a group of facet filters. */
export function readChoices(filters: HTMLElement): Choices {
  const choices = new Map<string, string[]>();
  for (const { name, value, checked } of boxesOf(filters)) {
    if (checked) choices.set(name, [...(choices.get(name) ?? []), value]);
  }
  return choices;
}

/** Ticks what an address names and clears the rest. Names and values the filters do not have are ignored. */
export function writeChoices(filters: HTMLElement, query: URLSearchParams): void {
  for (const box of boxesOf(filters)) {
    box.checked = query.getAll(box.name).includes(box.value);
    if (box.checked) box.closest('details')?.setAttribute('open', '');
  }
}

/** Opens the first groups of filters where there is room beside the list; on a phone all start closed. The style sheet shows the groups once this is settled. */
export function openFirstGroups(filters: HTMLElement, count = 2): void {
  filters.dataset['settled'] = '';
  if (!matchMedia('(min-width: 56rem)').matches) return;
  for (const group of [...filters.querySelectorAll('details')].slice(0, count)) group.open = true;
}

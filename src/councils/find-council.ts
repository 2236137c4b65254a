import accessibleAutocomplete from 'accessible-autocomplete';
import 'accessible-autocomplete/dist/accessible-autocomplete.min.css';
import { findCouncils, type NamedCouncil } from '../site/council-names.ts';

/**
 * The finder on the list of councils: completes what is typed with alphagov's accessible autocomplete, and goes to the
 * council chosen. The names come from the list on the page, so that there is one list. `?find=` in the address, as the
 * box on other pages sends it, goes straight to a council that it names exactly and else fills the box.
 */
interface ListedCouncil extends NamedCouncil {
  address: string;
}

const councils = [...document.querySelectorAll<HTMLAnchorElement>('[data-council]')].map((link): ListedCouncil => ({
  name: link.textContent.trim(),
  also: link.dataset['council']?.split('|') ?? [],
  address: link.href,
}));
const box = document.querySelector<HTMLElement>('[data-find-council]');
const form = box?.closest('form');
const input = box?.querySelector('input');
const message = document.querySelector<HTMLElement>('[data-find-message]');

if (box && form && input && message) {
  const { id } = input;
  const asked = (new URLSearchParams(location.search).get('find') ?? '').slice(0, 100).trim();
  const find = (typed: string): ListedCouncil[] => findCouncils(typed, councils);
  const go = (council: ListedCouncil): void => location.assign(council.address);
  const say = (typed: string, count: number): void => {
    message.textContent =
      count === 0
        ? `No council is called ‘${typed}’. Check the spelling, or look in the list below: it holds councils with children’s services, not districts.`
        : `${count} councils may be meant by ‘${typed}’. Choose one from the box, or from the list below.`;
  };

  input.remove();
  accessibleAutocomplete<ListedCouncil>({
    element: box,
    id,
    name: 'find',
    source: (query, populate) => populate(find(query)),
    templates: { inputValue: (council) => council?.name ?? '', suggestion: ({ name }) => name },
    onConfirm: (council) => {
      if (council) go(council);
    },
    defaultValue: asked,
    confirmOnBlur: false,
    tNoResults: () => 'No council of that name',
    tStatusNoResults: () => 'No council of that name',
  });
  form.addEventListener('submit', (event) => {
    const typed = form.querySelector('input')?.value.trim() ?? '';
    if (typed === '') return;
    event.preventDefault();
    const [first, ...others] = find(typed);
    if (first && others.length === 0) go(first);
    else say(typed, others.length + (first ? 1 : 0));
  });

  if (asked !== '') {
    const [first, second] = find(asked);
    if (first && !second) location.replace(first.address);
    else say(asked, find(asked).length);
  }
}

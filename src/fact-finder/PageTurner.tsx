import type { JSX } from 'preact';
import { addressOf, type FinderState } from './finder-address.ts';

interface Props {
  state: FinderState;
  page: number;
  pages: number;
  turn: (page: number) => void;
}

/** Links to the pages of a long list; nothing for a list of one page. */
export function PageTurner({ state, page, pages, turn }: Props): JSX.Element | null {
  if (pages === 1) return null;
  const link = (to: number, label: string, current = false): JSX.Element => (
    <li key={label}>
      <a
        href={addressOf({ ...state, page: to }) || location.pathname}
        aria-current={current ? 'page' : undefined}
        onClick={(event) => {
          event.preventDefault();
          turn(to);
        }}
      >
        {label}
      </a>
    </li>
  );
  return (
    <nav class="letters finder__pages" aria-label="Pages of facts">
      <ul>
        {page > 1 && link(page - 1, 'Previous')}
        {Array.from({ length: pages }, (_, at) => link(at + 1, String(at + 1), at + 1 === page))}
        {page < pages && link(page + 1, 'Next')}
      </ul>
    </nav>
  );
}

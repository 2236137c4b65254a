import type { JSX } from 'preact';
import { href } from '../href.ts';
import { LONGEST_QUERY, readQuery } from '../site/search-words/read-query.ts';
import type { Arranged } from './arrange.ts';
import { addressOf, isFiltered, type FinderState, type ReadAddress } from './finder-address.ts';
import { addressNotes, partlyNote, type Note } from './notes.ts';

interface Props {
  address: ReadAddress;
  /** What the query itself gave cause to say. */
  notes: readonly Note[];
  found: Arranged;
  set: (part: Partial<FinderState>) => void;
}

/** What a reader should know of the results, each line with its way on. */
export function FinderNotes({ address: { state, typed, ignored }, notes, found, set }: Props): JSX.Element {
  const { hits, withoutFilters, undated, partly } = found;
  const unfiltered: Partial<FinderState> = { choices: new Map(), from: undefined, to: undefined };
  const lines: Note[] = [
    ...addressNotes(typed, LONGEST_QUERY, ignored),
    ...notes,
    ...(partly ? [partlyNote] : []),
    ...(undated > 0
      ? [
          {
            text: `${undated} more ${undated === 1 ? 'has' : 'have'} no date, so the years leave ${undated === 1 ? 'it' : 'them'} out.`,
          },
        ]
      : []),
  ];
  const wayOn = (part: Partial<FinderState>, label: string): JSX.Element => (
    <a
      href={addressOf({ ...state, page: 1, ...part })}
      onClick={(event) => {
        event.preventDefault();
        set(part);
      }}
    >
      {label}
    </a>
  );
  return (
    <div class="search-form__notes">
      {lines.map(({ text, instead }) => (
        <p key={text}>
          {text}
          {instead && ' '}
          {instead &&
            ('query' in instead
              ? wayOn({ query: readQuery(instead.query), plain: false }, instead.label)
              : wayOn({ plain: true }, instead.label))}
          {instead && ('query' in instead ? '?' : '.')}
        </p>
      ))}
      {hits.length === 0 && isFiltered(state) && withoutFilters > 0 && (
        <p>{wayOn(unfiltered, `Look without filters: ${withoutFilters}`)}</p>
      )}
      {hits.length === 0 && (
        <p>
          Try fewer or other words, or the name of a council.
          {state.query && (
            <>
              {' '}
              <a href={`${href('/search/')}?q=${encodeURIComponent(state.query)}`}>Look for it in all pages</a>.
            </>
          )}
        </p>
      )}
    </div>
  );
}

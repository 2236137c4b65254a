import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { href } from '../href.ts';
import { readQuery } from '../site/search-words/read-query.ts';
import type { FinderState } from './finder-address.ts';
import type { Step } from './use-finder.ts';

interface Props {
  state: FinderState;
  /** The query as the address has it. */
  typed: string;
  set: (part: Partial<FinderState>, step?: Step) => void;
}

/** Milliseconds between the last letter and the search. */
const PAUSE = 60;

/** The words to look for. Each letter searches; the Back button goes to what was searched before with Enter or a filter. */
export function QueryBox({ state, typed, set }: Props): JSX.Element {
  const [text, setText] = useState(typed);
  const pause = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    // The address moved by itself, by Back or a link: the box follows. Spaces at the end are the reader's.
    if (readQuery(text) !== state.query) setText(typed);
  }, [state.query]);
  const type = (value: string): void => {
    setText(value);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => set({ query: readQuery(value), plain: false }, 'same'), PAUSE);
  };
  const send = (event: Event): void => {
    event.preventDefault();
    clearTimeout(pause.current);
    set({ query: readQuery(text) });
  };
  return (
    <form class="finder__form" action={href('/evidence/')} onSubmit={send}>
      <label class="search-form__label" for="fact-words">
        Words to look for in the facts
      </label>
      <div class="search-form__row">
        <input
          class="govuk-input"
          id="fact-words"
          name="q"
          type="search"
          autocomplete="off"
          spellcheck
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button class="govuk-button search-form__button" type="submit">
          Find facts
        </button>
      </div>
    </form>
  );
}

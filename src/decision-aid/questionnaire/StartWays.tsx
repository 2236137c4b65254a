import type { JSX } from 'preact';
import type { AidAddress } from '../state/address.ts';
import type { Outline } from './outline.ts';

interface Props {
  /** The reader has answers already, so that this is not the first thing to do. */
  again: boolean;
  outline: Outline;
  ready: boolean;
  begin: (path: AidAddress['path']) => void;
}

/** The short way and the whole of it, with what each asks of the reader. */
export function StartWays({ again, outline: { questions }, ready, begin }: Props): JSX.Element {
  const quick = questions.filter((question) => question.quick).length;
  return (
    <section class="aid-start__way" aria-labelledby="ways-in">
      <h2 id="ways-in">{again ? 'Go through the questions again' : 'Start'}</h2>
      <ul class="aid-start__ways">
        <li>
          <button
            type="button"
            class={`govuk-button${again ? ' govuk-button--secondary' : ''}`}
            disabled={!ready}
            onClick={() => begin('quick')}
          >
            Quick start
          </button>
          <p>
            {quick} questions and what matters to you: at most twelve screens, this one and the result included. You can
            answer more afterwards.
          </p>
        </li>
        <li>
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            disabled={!ready}
            onClick={() => begin('full')}
          >
            Full start
          </button>
          <p>
            Every question that your answers make matter, up to {questions.length}. It leaves less unsure. Each may be
            ‘Not sure’.
          </p>
        </li>
      </ul>
    </section>
  );
}

import type { JSX } from 'preact';
import { href } from '../../href.ts';
import { AidMessages } from '../questionnaire/AidMessages.tsx';

interface Props {
  /** What could not be read of the address. */
  messages: readonly string[];
  /** Shows the result all the same, with everything not sure. */
  goOn: () => void;
}

/** What is said where the address holds no answers, and the ways on. */
export function NothingAnswered({ messages, goOn }: Props): JSX.Element {
  return (
    <section aria-labelledby="nothing-answered">
      <AidMessages messages={messages} />
      <h2 id="nothing-answered">There are no answers to work from</h2>
      <p>
        Your answers travel in the address of the page, after the <code>#</code>. This address holds none: you may have
        opened the page by itself, a link may have lost its end, or every question so far was left at ‘not sure’.
      </p>
      <p>
        <a class="govuk-button" href={href('/decision-aid/')}>
          Start the decision aid
        </a>
      </p>
      <p>You can also open answers that you saved, on the same page.</p>
      <button class="link-button" type="button" onClick={goOn}>
        Show the result with everything ‘not sure’
      </button>
    </section>
  );
}

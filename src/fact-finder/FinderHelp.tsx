import type { JSX } from 'preact';
import { href } from '../href.ts';

const IN_WORDS = ['who carries the overspend', 'Doncaster loan', 'TUPE', 'break clause', 's75 staff'];
const IN_SYNTAX = [
  ['council:doncaster topic:finance deficit', 'the money of Doncaster, where a deficit is named'],
  ['model:section-75-nhs', 'cases that used a section 75 agreement with the NHS'],
  ['+contract -slough', 'facts that hold ‘contract’ and not ‘Slough’'],
  ['deficit~1', '‘deficit’ with up to one letter wrong'],
  ['overspen*', 'words that begin so'],
  ['publisher:ofsted year:2019 year:2020', 'facts of 2019 or 2020 that rest on Ofsted'],
  ['strength:disputed', 'facts on which sources contradict one another'],
] as const;

const addressOf = (query: string): string => `${href('/evidence/')}?q=${encodeURIComponent(query)}`;

/** How to ask, in plain words and in the syntax of queries: in full until something is asked, then folded away. */
export function FinderHelp({ folded }: { folded: boolean }): JSX.Element {
  if (!folded)
    return (
      <div class="finder-help">
        <p>
          Plain words are enough. Other names, initials, both spellings and slips of the keyboard are understood. A fact
          that holds more of your words, or rarer ones, comes first. Try one:
        </p>
        <ul class="search-help__examples">
          {IN_WORDS.map((query) => (
            <li key={query}>
              <a href={addressOf(query)}>{query}</a>
            </li>
          ))}
        </ul>
        <h3>For more exact questions</h3>
        <SyntaxHelp />
      </div>
    );
  return (
    <details class="finder-help finder-help--folded">
      <summary>How to ask more exactly</summary>
      <SyntaxHelp />
    </details>
  );
}

function SyntaxHelp(): JSX.Element {
  return (
    <>
      <dl class="finder-help__examples">
        {IN_SYNTAX.map(([query, about]) => (
          <div key={query}>
            <dt>
              <a href={addressOf(query)}>{query}</a>
            </dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
      <p>
        The fields are text, council (or case), model, topic, year, publisher and strength. Their values are words, or
        the names that stand in addresses of this site. A field narrows what is found; of two values of one field,
        either will do. Words without a sign may be there or not, and are looked for in the text, the place, the model,
        the topic and the year. This is the{' '}
        <a rel="external noopener" href="https://lunrjs.com/guides/searching.html">
          query syntax of Lunr
        </a>
        , in which ^2 after a word doubles its weight.
      </p>
    </>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { factHref } from '../evidence/fact-address.ts';
import { href } from '../href.ts';
import { printDate } from '../print.ts';
import { footnote } from './footnote.ts';
import type { FoundFact } from './found-fact.ts';
import { markWords, type Marking } from './mark-words.ts';
import { Reference } from './Reference.tsx';
import { StrengthMark } from './StrengthMark.tsx';

interface Props {
  fact: FoundFact;
  /** The name of its topic. */
  topic: string;
  site: string;
  marking: Marking;
  /** Tells readers of screens what was done. */
  say: (what: string) => void;
  /** Whether a heading of a group stands above it. */
  inGroup: boolean;
}

/** One fact: its words, its place, date, strength and references, and what can be done with it. */
export function Hit({ fact, topic, site, marking, say, inGroup }: Props): JSX.Element {
  const [failed, setFailed] = useState<string>();
  const [copied, setCopied] = useState(false);
  const name = `${fact.caseName}, fact ${fact.number}`;
  const copy = (): void => {
    const address = new URL(factHref(fact.ref), location.href).href;
    const text = footnote(fact, { site, address, today: new Date().toISOString().slice(0, 10) });
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => {
          setCopied(true);
          say(`The footnote for ${name} was copied.`);
        },
        () => setFailed(text),
      );
  };
  return (
    <li class="fact" data-hit={fact.ref}>
      <p>
        {markWords(fact.text, marking).map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}
      </p>
      <p class="fact__about">
        <a href={factHref(fact.ref)}>{name}</a>
        {fact.date !== 'undated' && <span>{printDate(fact.date)}</span>}
        {!inGroup && <span>{topic}</span>}
        <StrengthMark strength={fact.strength} />
      </p>
      <ul class="finder__references">
        {fact.sources.map((source) => (
          <Reference key={source.key} source={source} />
        ))}
      </ul>
      <p class="fact__about finder__acts">
        <button type="button" class="link-button" onClick={copy}>
          {copied ? 'Copied as footnote' : 'Copy as footnote'}
          <span class="govuk-visually-hidden">: {name}</span>
        </button>
        <a class="fact__report" href={href(`/report-a-mistake/?about=${fact.ref}`)}>
          Report a mistake<span class="govuk-visually-hidden"> in {name}</span>
        </a>
      </p>
      {failed !== undefined && (
        <p class="cite" role="alert">
          Your browser did not allow copying. The footnote to copy by hand: {failed}
        </p>
      )}
    </li>
  );
}

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  messages: readonly string[];
  /** What the reader can do now. */
  wayOn?: JSX.Element;
  /** Shown where it stands, without taking focus: for what the reader did not just ask for. */
  quiet?: boolean;
}

/** A link can be broken in many places at once; the first few say enough. */
const MOST_SHOWN = 5;

/** What could not be read from a link or a file, with a way on. It takes focus, so that it is met first. */
export function AidMessages({ messages, wayOn, quiet = false }: Props): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (messages.length > 0 && !quiet) box.current?.focus();
  }, [messages, quiet]);
  if (messages.length === 0) return null;
  return (
    <div class="note aid-messages" ref={box} {...(quiet ? {} : { role: 'alert', tabIndex: -1 })}>
      {messages.slice(0, MOST_SHOWN).map((message) => (
        <p key={message}>{message}</p>
      ))}
      {messages.length > MOST_SHOWN && <p>And {messages.length - MOST_SHOWN} more like these.</p>}
      {wayOn}
    </div>
  );
}

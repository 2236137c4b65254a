import type { ComponentChildren, JSX } from 'preact';
import { leadAndRest } from './lead-and-rest.ts';

interface Props {
  text: string;
  children?: ComponentChildren;
}

/** A text by its first sentence, which opens the rest and what it rests on: long lists can be skimmed. Paper has it all. */
export function Lead({ text, children }: Props): JSX.Element {
  const { lead, rest } = leadAndRest(text);
  return (
    <details class="aid-lead-in">
      <summary>{lead}</summary>
      {rest !== '' && <p>{rest}</p>}
      {children}
    </details>
  );
}

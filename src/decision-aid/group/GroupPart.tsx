import type { ComponentChildren, JSX } from 'preact';

/** The parts of the page by the ids of their headings. */
export const GROUP_PARTS = {
  who: 'Who is in',
  'talk-first': 'What to talk about first',
  order: 'Combined order',
  agreement: 'How far you agree',
  answers: 'Question by question',
  matters: 'What matters, criterion by criterion',
  figures: 'Figures of your own',
  'take-away': 'Take it away',
} as const;
export type GroupPartId = keyof typeof GROUP_PARTS;

/** One part of the comparison under its heading, which links within the page lead to. */
export const GroupPart = ({ id, children }: { id: GroupPartId; children: ComponentChildren }): JSX.Element => (
  <section class="aid-part group-part" aria-labelledby={id}>
    <h2 id={id} tabIndex={-1}>
      {GROUP_PARTS[id]}
    </h2>
    {children}
  </section>
);

/** Links to the parts that are shown. */
export const GroupContents = ({ parts }: { parts: readonly GroupPartId[] }): JSX.Element => (
  <nav class="contents" aria-labelledby="contents-title">
    <h2 class="contents__title" id="contents-title">
      In this comparison
    </h2>
    <ol class="contents__list">
      {parts.map((id) => (
        <li key={id}>
          <a href={`#${id}`}>{GROUP_PARTS[id]}</a>
        </li>
      ))}
    </ol>
  </nav>
);

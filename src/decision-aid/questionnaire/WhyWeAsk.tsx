import type { ComponentChildren, JSX } from 'preact';

/** Why a question is asked: under it, and on wide screens in the margin beside it. */
export function WhyWeAsk({
  title = 'Why we ask',
  children,
}: {
  title?: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <p class="aid__why">
      <strong>{title}</strong> {children}
    </p>
  );
}

import type { ComponentChildren, JSX } from 'preact';

/** What is said while there is nothing to show yet. */
export const Waiting = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <p class="aid-status" role="status">
    {children}
  </p>
);

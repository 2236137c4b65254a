import type { ComponentChildren, JSX } from 'preact';
import { PARTS, type PartId } from './parts.ts';

/** One part of the result under its heading, which links within the page lead to. */
export const Part = ({ id, children }: { id: PartId; children: ComponentChildren }): JSX.Element => (
  <section class="aid-part" aria-labelledby={id}>
    <h2 id={id} tabIndex={-1}>
      {PARTS[id]}
    </h2>
    {children}
  </section>
);

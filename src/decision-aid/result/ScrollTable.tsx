import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** Of the caption, before `-caption`. */
  id: string;
  /** Names its style: `aid-table--rank`. */
  kind: string;
  caption: string;
  children: ComponentChildren;
}

/** A table in a box of its own, which scrolls sideways where the page is narrower and can be reached by the keyboard. */
export const ScrollTable = ({ id, kind, caption, children }: Props): JSX.Element => (
  <section class="table-scroll aid-scroll" tabIndex={0} aria-labelledby={`${id}-caption`}>
    <table class={`aid-table aid-table--${kind}`}>
      <caption id={`${id}-caption`}>
        <span class="aid-caption">{caption}</span>
      </caption>
      {children}
    </table>
  </section>
);

import 'accessible-autocomplete/dist/accessible-autocomplete.min.css';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { findCouncils } from '../../site/council-names.ts';
import type { AidCouncil } from '../aid-councils.ts';

interface Props {
  id: string;
  councils: readonly AidCouncil[] | undefined;
  /** The council whose name stands in the box when it comes to life. */
  chosen: AidCouncil | undefined;
  /** Called with a council as it is chosen, and with none as something else is typed. */
  choose: (council: AidCouncil | undefined) => void;
  /** Ids of what describes the box. */
  describedBy: string;
}

/**
 * A box that completes the name of a council: alphagov's accessible autocomplete, fetched when the councils are there, in
 * place of a plain box. It looks after its own input, so Preact leaves the inside of its element alone.
 */
export function CouncilBox({ id, councils, chosen, choose, describedBy }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLInputElement>(null);
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    if (!councils) return;
    void import('accessible-autocomplete').then(({ default: accessibleAutocomplete }) => {
      const element = box.current;
      if (!element || element.childElementCount > 0) return;
      const typed = plain.current?.value ?? '';
      const focused = plain.current === document.activeElement;
      setAlive(true);
      accessibleAutocomplete<AidCouncil>({
        element,
        id,
        source: (query, populate) => populate(findCouncils(query, councils).slice(0, 20)),
        templates: { inputValue: (council) => council?.name ?? '', suggestion: (council) => council.name },
        onConfirm: (council) => {
          if (council) choose(council);
        },
        defaultValue: typed === '' ? (chosen?.name ?? '') : typed,
        confirmOnBlur: false,
        tNoResults: () => 'No council of that name',
        tStatusNoResults: () => 'No council of that name',
      });
      if (focused) element.querySelector('input')?.focus();
    });
  }, [councils]);
  useEffect(() => {
    box.current?.querySelector('input')?.setAttribute('aria-describedby', describedBy);
  }, [alive, describedBy]);
  return (
    <>
      {!alive && (
        <input
          class="govuk-input aid__council-box"
          id={id}
          type="text"
          autocomplete="off"
          aria-describedby={describedBy}
          ref={plain}
        />
      )}
      <div class="aid__council-box" ref={box} onInput={() => choose(undefined)} />
    </>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FinderFacet } from './facet-list.ts';

interface Props {
  facet: FinderFacet;
  chosen: readonly string[];
  counts: ReadonlyMap<string, number> | undefined;
  /** Whether it stands open where there is room beside the list. */
  openAtFirst: boolean;
  choose: (values: readonly string[]) => void;
}

/** The values of a facet as boxes to tick, each with how many facts it would leave. */
export function FacetGroup({ facet: { id, label, options }, chosen, counts, openAtFirst, choose }: Props): JSX.Element {
  const [open] = useState(() => chosen.length > 0 || (openAtFirst && matchMedia('(min-width: 56rem)').matches));
  return (
    <details class="filters__group" open={open}>
      <summary class="filters__title">{label}</summary>
      <fieldset class="filters__options">
        <legend class="govuk-visually-hidden">{label}</legend>
        {options.map((option) => {
          const count = counts?.get(`${id}:${option.id}`) ?? 0;
          return (
            <label key={option.id} class={`filters__option${counts && count === 0 ? ' filters__option--empty' : ''}`}>
              <input
                type="checkbox"
                name={id}
                value={option.id}
                checked={chosen.includes(option.id)}
                onChange={(event) =>
                  choose(
                    event.currentTarget.checked
                      ? [...chosen, option.id]
                      : chosen.filter((value) => value !== option.id),
                  )
                }
              />
              <span>
                {option.name} {counts && <span class="filters__count">({count})</span>}
              </span>
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}

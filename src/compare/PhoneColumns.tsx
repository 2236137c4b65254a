import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Matrix } from './matrix.ts';

/** Below this width two columns are shown, whichever the reader chooses. */
const NARROW = '(max-width: 48rem)';

/** The places of the two columns shown on a narrow screen; undefined where there is room for all. */
export function useNarrowColumns(
  count: number,
): [readonly [number, number] | undefined, (pair: readonly [number, number]) => void] {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  const [pair, setPair] = useState<readonly [number, number]>([0, 1]);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = (): void => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const [first, second] = pair;
  const fits = first < count && second < count;
  return [narrow && count > 2 ? (fits ? pair : [0, 1]) : undefined, setPair];
}

interface Props {
  matrix: Matrix;
  pair: readonly [number, number];
  choose: (pair: readonly [number, number]) => void;
}

/** Chooses the two columns that a phone shows. The take-away forms hold all of them. */
export function PhoneColumns({ matrix, pair, choose }: Props): JSX.Element {
  const select = (label: string, place: 0 | 1): JSX.Element => (
    <label class="phone-columns__field">
      <span class="govuk-label">{label}</span>
      <select
        class="govuk-select"
        value={pair[place]}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          const [first, second] = pair;
          if (place === 0) choose([chosen, chosen === second ? first : second]);
          else choose([chosen === first ? second : first, chosen]);
        }}
      >
        {matrix.columns.map(({ id, shortTitle }, index) => (
          <option key={id} value={index}>
            {shortTitle}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="phone-columns" role="group" aria-label="Columns shown">
      {select('Left column', 0)}
      {select('Right column', 1)}
    </div>
  );
}

import { findCouncils, plainName } from '../../site/council-names.ts';
import type { AidCouncil } from '../aid-councils.ts';

/** The council that a typed name means; nothing for an empty box; why not, where it may mean none or several. */
export function councilMeant(
  typed: string,
  councils: readonly AidCouncil[],
): { is: 'council'; council: AidCouncil } | { is: 'none' } | { is: 'error'; message: string } {
  const name = typed.trim();
  if (name === '') return { is: 'none' };
  const found = findCouncils(name, councils);
  const exact = found.find((council) =>
    [council.name, ...council.also].some((one) => plainName(one) === plainName(name)),
  );
  const [first, second] = found;
  if (exact ?? (first && !second)) return { is: 'council', council: (exact ?? first) as AidCouncil };
  const shown = name.slice(0, 60);
  return {
    is: 'error',
    message: first
      ? `${found.length} councils may be meant by ‘${shown}’: choose one of those offered`
      : `No council with children’s services is called ‘${shown}’: check the spelling, or skip this question`,
  };
}

/** Said of a name typed before the list of councils has come, or where it cannot be fetched. */
const NO_LIST = 'The list of councils is not here, so the name cannot be looked up: reload the page, or empty the box';

/**
 * What the box means on Continue. Without the list of councils an empty box changes nothing, so that a council chosen
 * before is not lost by a list that does not come.
 */
export function councilEntered(
  typed: string,
  councils: readonly AidCouncil[] | undefined,
): ReturnType<typeof councilMeant> | { is: 'unchanged' } {
  if (councils) return councilMeant(typed, councils);
  return typed.trim() === '' ? { is: 'unchanged' } : { is: 'error', message: NO_LIST };
}

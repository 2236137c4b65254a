import type { JoinedCase, Library } from './library.ts';
import { isConcerned } from './phases.ts';

/** The councils of today where an arrangement stood: of one that is gone, those that came after it. */
export const placesConcerned = (
  study: Pick<JoinedCase, 'councils'>,
  formerAuthorities: Library['formerAuthorities'],
): ReadonlySet<string> =>
  new Set(
    study.councils
      .filter(isConcerned)
      .flatMap(({ authority }) => formerAuthorities.get(authority)?.successors ?? [authority]),
  );

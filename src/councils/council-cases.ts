import type { JoinedCase, Library } from '../library/library.ts';
import { COUNCIL_ROLES } from '../schema/case-study.ts';
import type { CLOSENESS } from '../schema/authority.ts';

/** A case in which a council, or one that it followed, had a part. */
export interface CouncilCase {
  study: JoinedCase;
  /** Its parts in words. */
  roles: string[];
  /** The name of the council before it, where the case is about that one. */
  former?: string;
}

/** The cases of a council and of those it followed, in alphabetical order, each once. */
export function casesOfCouncil(
  id: string,
  { cases, formerAuthorities }: Pick<Library, 'cases' | 'formerAuthorities'>,
): CouncilCase[] {
  const predecessors = new Map(
    [...formerAuthorities.values()]
      .filter(({ successors }) => successors.includes(id))
      .map((one) => [one.id, one.name]),
  );
  return [...cases.values()].flatMap((study): CouncilCase[] => {
    const own = study.councils.filter(({ authority }) => authority === id);
    const before = own.length > 0 ? undefined : study.councils.find(({ authority }) => predecessors.has(authority));
    const parts = before ? [before] : own;
    if (parts.length === 0) return [];
    const former = before && predecessors.get(before.authority);
    return [
      {
        study,
        roles: [...new Set(parts.map(({ role }) => COUNCIL_ROLES[role]))],
        ...(former ? { former } : {}),
      },
    ];
  });
}

/** A statistical neighbour with its cases. */
export interface Neighbour {
  id: string;
  name: string;
  closeness: (typeof CLOSENESS)[number];
  cases: CouncilCase[];
}

/** A council's ten statistical neighbours, closest first, each with its cases. */
export function neighboursOf(
  id: string,
  library: Pick<Library, 'cases' | 'authorities' | 'formerAuthorities'>,
): Neighbour[] {
  return (library.authorities.get(id)?.neighbours ?? []).map(({ authority, closeness }) => ({
    id: authority,
    name: library.authorities.get(authority)?.name ?? authority,
    closeness,
    cases: casesOfCouncil(authority, library),
  }));
}

/** What councils alike tried: every case of the neighbours once, closest neighbour first, with the neighbours concerned. */
export function triedByNeighbours(neighbours: readonly Neighbour[]): { study: JoinedCase; neighbours: Neighbour[] }[] {
  const tried = new Map<string, { study: JoinedCase; neighbours: Neighbour[] }>();
  for (const neighbour of neighbours) {
    for (const { study } of neighbour.cases) {
      const known = tried.get(study.id);
      if (known) known.neighbours.push(neighbour);
      else tried.set(study.id, { study, neighbours: [neighbour] });
    }
  }
  return [...tried.values()];
}

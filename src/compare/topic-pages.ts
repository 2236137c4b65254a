import { GROUPINGS, topicFactId, type FactGroup, type Grouping } from './topic-groups.ts';

/** The most facts on one page. */
const MOST = 200;

/**
 * Groups parted into pages of at most so many facts, in their order; one page when there are none. A group that fits a page
 * stands whole. A larger one is parted, each part but the first under a fragment and a title of its own, and what is listed
 * elsewhere follows the last of them.
 */
export function topicPages(groups: readonly FactGroup[], most = MOST): FactGroup[][] {
  const pages: FactGroup[][] = [[]];
  let room = most;
  for (const part of groups.flatMap((group) => parted(group, most))) {
    if (part.facts.length > room) {
      pages.push([]);
      room = most;
    }
    pages.at(-1)?.push(part);
    room -= part.facts.length;
  }
  return pages;
}

function parted(group: FactGroup, most: number): FactGroup[] {
  const count = Math.ceil(group.facts.length / most);
  if (count <= 1) return [group];
  return Array.from({ length: count }, (_, at) => ({
    ...group,
    ...(at > 0 ? { id: `${group.id}-${at + 1}`, title: `${group.title}, continued` } : {}),
    facts: group.facts.slice(at * most, (at + 1) * most),
    elsewhere: at === count - 1 ? group.elsewhere : [],
  }));
}

/** Where a page of a grouping lies below its topic: `by-model/page-2/`, nothing for the first of all. Pages count from 0. */
export const pageBelow = (grouping: Grouping, at: number): '' | `${string}/` =>
  at === 0 ? GROUPINGS[grouping].path : `${GROUPINGS[grouping].path}page-${at + 1}/`;

/** On which of some pages each fact stands, by its fragment. Pages count from 0. */
export const placesOn = (pages: readonly (readonly FactGroup[])[]): ReadonlyMap<string, number> =>
  new Map(
    pages.flatMap((groups, at) =>
      groups.flatMap(({ facts }) => facts.map(({ fact }) => [topicFactId(fact), at] as const)),
    ),
  );

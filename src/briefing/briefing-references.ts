import { numberReferences, type CitedAt, type References } from '../evidence/references.ts';
import type { Briefing } from '../schema/briefing.ts';

/** The fragments of the parts of the briefing that cite sources. */
export const briefingPlace = {
  bottomLine: (index: number): string => `bottom-line-${index + 1}`,
  lesson: (index: number): string => `lesson-${index + 1}`,
  notKnown: (index: number): string => `not-known-${index + 1}`,
};

/** The numbered references of the briefing, in the order of the page. */
export function briefingReferences({ bottomLine, lessons, notKnown }: Briefing): References {
  const cited = (
    items: readonly { sources: readonly string[] }[],
    id: (index: number) => string,
    label: string,
  ): CitedAt[] =>
    items.flatMap(({ sources }, index) =>
      sources.map((key) => ({ key, at: { id: id(index), label: `${label} ${index + 1}` } })),
    );
  return numberReferences([
    ...cited(bottomLine, briefingPlace.bottomLine, 'bottom line'),
    ...cited(lessons, briefingPlace.lesson, 'lesson'),
    ...cited(notKnown, briefingPlace.notKnown, 'what is not known'),
  ]);
}

import { numberReferences, textCitations, type CitedAt, type References } from '../evidence/references.ts';
import type { JoinedCase } from '../library/library.ts';

/** The fragments of the parts of a case page that cite sources. Facts use their own ids. */
export const placeId = {
  inspection: (index: number): string => `inspection-${index + 1}`,
  event: (index: number): string => `event-${index + 1}`,
  lesson: (index: number): string => `lesson-${index + 1}`,
  transferable: (index: number): string => `transferable-${index + 1}`,
  local: (index: number): string => `local-${index + 1}`,
  dispute: (index: number): string => `dispute-${index + 1}`,
};

/** The numbered references of a case page: the story first, as the Markdown plugin numbers it, then the rest in page order. */
export function caseReferences(study: JoinedCase): References {
  const lists: [readonly { sources: readonly string[] }[], (index: number) => string, string][] = [
    [study.inspections, placeId.inspection, 'inspection'],
    [study.timeline, placeId.event, 'event'],
    [study.lessons, placeId.lesson, 'lesson'],
    [study.transferable, placeId.transferable, 'what would transfer'],
    [study.local, placeId.local, 'what was local'],
    [
      study.disputed.map(({ versions }) => ({ sources: versions.flatMap(({ sources }) => sources) })),
      placeId.dispute,
      'dispute',
    ],
  ];
  return numberReferences([
    ...textCitations(study.story),
    ...lists.flatMap(([items, id, label]) =>
      items.flatMap(({ sources }, index) =>
        sources.map((key): CitedAt => ({ key, at: { id: id(index), label: `${label} ${index + 1}` } })),
      ),
    ),
    ...study.facts.flatMap((fact) =>
      fact.sources.map(({ id: key }): CitedAt => ({ key, at: { id: fact.id, label: `fact ${fact.id.slice(1)}` } })),
    ),
  ]);
}

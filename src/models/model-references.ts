import { numberReferences, textCitations, type CitedAt, type References } from '../evidence/references.ts';
import { studyCitations } from '../evidence/studies.ts';
import type { JoinedPage } from '../library/library.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import { MODEL_SECTION_IDS, MODEL_SECTIONS, type Model, type ModelSectionId } from '../schema/model.ts';

/** The fragments of the parts of a model page that cite sources. */
export const modelPlace = {
  point: (section: ModelSectionId, index: number): string => `${section}-${index + 1}`,
  changingNothing: (index: number): string => `changing-nothing-${index + 1}`,
};

/** The numbered references of a model page: the text first, as the Markdown plugin numbers it, then the rest in page order. */
export function modelReferences(model: JoinedPage<Model>, evaluations: readonly Evaluation[]): References {
  const cited = (sources: readonly string[], id: string, label: string): CitedAt[] =>
    sources.map((key) => ({ key, at: { id, label } }));
  return numberReferences([
    ...textCitations(model.body),
    ...MODEL_SECTION_IDS.flatMap((section) => {
      const points = model.sections[section];
      return Array.isArray(points)
        ? points.flatMap(({ sources }, index) =>
            cited(
              sources,
              modelPlace.point(section, index),
              `${MODEL_SECTIONS[section].title.toLowerCase()} ${index + 1}`,
            ),
          )
        : [];
    }),
    ...model.changingNothing.flatMap(({ sources }, index) =>
      cited(sources, modelPlace.changingNothing(index), `changing nothing ${index + 1}`),
    ),
    ...studyCitations(evaluations),
  ]);
}

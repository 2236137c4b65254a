import { numberReferences, textCitations, type References } from '../evidence/references.ts';
import { studyCitations } from '../evidence/studies.ts';
import type { JoinedPage } from '../library/library.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import { guidance, type Guidance } from '../schema/guidance.ts';

/** The fragments of the parts of a guide that cite sources, beside its text. */
export const guidePlace = { keyPoint: (index: number): string => `key-point-${index + 1}` };

/** The sources of the key points, which stand above the text: the Markdown plugin numbers them first. */
export function keysAboveText(frontmatter: Record<string, unknown>): string[] {
  const points = guidance.shape.keyPoints.safeParse(frontmatter['keyPoints']);
  return points.success ? points.data.flatMap(({ sources }) => sources) : [];
}

/** The studies a guide lists after its text. */
export const studiesOf = ({ lists }: Guidance, evaluations: readonly Evaluation[]): readonly Evaluation[] =>
  lists.includes('evaluations') ? evaluations : [];

/** The numbered references of a guide in the order of the page: key points, text, lists. */
export function guideReferences(guide: JoinedPage<Guidance>, evaluations: readonly Evaluation[]): References {
  return numberReferences([
    ...guide.keyPoints.flatMap(({ sources }, index) =>
      sources.map((key) => ({ key, at: { id: guidePlace.keyPoint(index), label: `key point ${index + 1}` } })),
    ),
    ...textCitations(guide.body),
    ...studyCitations(studiesOf(guide, evaluations)),
  ]);
}

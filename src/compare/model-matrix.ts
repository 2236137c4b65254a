import type { ModelRating } from '../evidence/model-rating.ts';
import { numberReferences, type References } from '../evidence/references.ts';
import { counted, listed } from '../print.ts';
import { MODEL_SECTIONS, type Model, type ModelSectionId } from '../schema/model.ts';
import { MODELS } from '../schema/vocabulary.ts';

/** Parts of the anatomy that are read together, side by side for every model. */
export interface ModelTable {
  id: string;
  title: string;
  /** Where its page lies below the comparison of models. One page of all tables would be too heavy for its references. */
  path: '' | `${string}/`;
  sections: readonly ModelSectionId[];
}

/** The tables of the comparison of models. Each part of the anatomy stands in one. */
export const MODEL_TABLES: readonly ModelTable[] = [
  {
    id: 'what-and-when',
    title: 'What it is and when it suits',
    path: '',
    sections: ['definition', 'whoDecides', 'suitsWhen', 'doesNotSuitWhen'],
  },
  {
    id: 'law-and-control',
    title: 'Law and control',
    path: 'law-and-control/',
    sections: ['law', 'control', 'independence', 'contractLength'],
  },
  {
    id: 'time-cost-people-tax',
    title: 'Time, cost, people and tax',
    path: 'time-cost-people-tax/',
    sections: ['setUpTime', 'setUpCost', 'runningCost', 'people', 'tax'],
  },
  {
    id: 'ending-and-risks',
    title: 'Ending, risks and what is not known',
    path: 'ending-and-risks/',
    sections: ['ending', 'risks', 'evidenceGaps'],
  },
];

/** What a cell of the comparison says of a part of a model: its first point and how many more there are, or a gap. */
export type ModelCell =
  { is: 'known'; text: string; sources: readonly string[]; more: number } | { is: 'unknown'; note: string };

/** The cell of a model for a part of the anatomy. */
export function modelCell({ sections }: Pick<Model, 'sections'>, section: ModelSectionId): ModelCell {
  const points = sections[section];
  if (!Array.isArray(points)) return points;
  const [first, ...rest] = points;
  if (!first) throw new Error(`the part "${section}" of a model has no point: the schema should have stopped it`);
  return { is: 'known', text: first.text, sources: first.sources, more: rest.length };
}

/** The fragment of a cell. */
export const modelCellId = ({ id }: Pick<Model, 'id'>, section: string): string => `${id}-${section}`;

/** The numbered references of a table, in the order of its rows and cells. */
export function modelTableReferences(
  { sections }: Pick<ModelTable, 'sections'>,
  models: Iterable<Pick<Model, 'id' | 'sections'>>,
): References {
  return numberReferences(
    [...models].flatMap((model) =>
      sections.flatMap((section) => {
        const cell = modelCell(model, section);
        if (cell.is === 'unknown') return [];
        const label = `${MODELS[model.id].name}: ${MODEL_SECTIONS[section].short.toLowerCase()}`;
        return cell.sources.map((key) => ({ key, at: { id: modelCellId(model, section), label } }));
      }),
    ),
  );
}

/** What a rating rests on, in short: "2 studies and 5 cases"; undefined where nothing was found. */
export function restsOn({ evaluations, cases }: Pick<ModelRating, 'evaluations' | 'cases'>): string | undefined {
  const parts = [
    ...(evaluations.length > 0 ? [counted(evaluations.length, 'study', 'studies')] : []),
    ...(cases.length > 0 ? [counted(cases.length, 'case')] : []),
  ];
  return parts.length > 0 ? listed(parts) : undefined;
}

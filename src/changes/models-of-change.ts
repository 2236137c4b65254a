import type { Library } from '../library/library.ts';
import type { Change } from '../schema/change.ts';
import { MODEL_IDS, type ModelId } from '../schema/vocabulary.ts';

type Pages = Pick<Library, 'cases' | 'models' | 'guidance'>;

/** Pages about all models alike. */
const ON_ALL = new Set(['/models/', '/case-studies/', '/compare/', '/compare/models/', '/briefing/']);

/**
 * The models that a change bears on, in their order: those whose page it touches, those of the cases and guides whose
 * pages or facts it touches, and all of them for a page on all. None for a change that is about no model.
 */
export function modelsOfChange({ pages, facts }: Change, library: Pages): ModelId[] {
  const touched = new Set([
    ...pages.flatMap((page) => modelsOfPage(page, library)),
    ...facts.flatMap((fact) => library.cases.get(fact.split('/')[0] ?? '')?.models ?? []),
  ]);
  return MODEL_IDS.filter((id) => touched.has(id));
}

function modelsOfPage(page: string, { cases, models, guidance }: Pages): readonly ModelId[] {
  if (ON_ALL.has(page)) return MODEL_IDS;
  const [, room, id = ''] = page.split('/');
  if (room === 'models') return models.has(id) ? MODEL_IDS.filter((model) => model === id) : [];
  if (room === 'case-studies') return cases.get(id)?.models ?? [];
  return room === 'guidance' ? (guidance.get(id)?.models ?? []) : [];
}

import { FIRMNESS, type Firmness, type Weights } from '../engine/answers.ts';
import type { WeighedCriterion } from './outline.ts';

/** What stands in the form on what matters. */
export interface WeightsDraft {
  mode: Weights['mode'] | undefined;
  /** Criteria in the first three places; empty where none is chosen. */
  topThree: readonly [string, string, string];
  /** Points by criterion, as typed. */
  points: Readonly<Record<string, string>>;
  firmness: Firmness;
}

/** A mistake, with the id of the field that it is in. */
export interface FieldError {
  field: string;
  message: string;
}

/** The ids of the fields, for labels and for the links of the error summary. */
export const FIELDS = {
  mode: 'weights-mode',
  place: (index: number) => `place-${index + 1}`,
  points: (criterion: string) => `points-${criterion}`,
} as const;

const MODES: readonly Weights['mode'][] = ['ranking', 'points', 'unknown'];
/** How firm points can be, from the least. */
export const FIRMNESSES = Object.keys(FIRMNESS) as readonly Firmness[];

/** The places of the quick way, as the form calls them. */
export const PLACES = ['What matters most', 'Second', 'Third'] as const;

/**
 * The form as it stands on arrival.
 * @param passed the reader has been here before, so that nothing said means "I do not know"
 */
export function weightsDraft({ mode, values, firmness = 'usual' }: Weights, passed: boolean): WeightsDraft {
  const ranked = Object.entries(values).sort(([, a], [, b]) => a - b);
  const place = (index: number): string => (mode === 'ranking' ? (ranked[index]?.[0] ?? '') : '');
  return {
    mode: mode === 'unknown' && !passed ? undefined : mode,
    topThree: [place(0), place(1), place(2)],
    points:
      mode === 'points' ? Object.fromEntries(Object.entries(values).map(([id, points]) => [id, String(points)])) : {},
    firmness,
  };
}

/** What stood in the form before a refresh, as it was kept with the page; undefined for anything that is not such a draft. */
export function weightsDraftFrom(kept: unknown): WeightsDraft | undefined {
  if (typeof kept !== 'object' || kept === null || !('topThree' in kept && 'points' in kept && 'firmness' in kept))
    return undefined;
  const { topThree, points, firmness } = kept;
  const mode = MODES.find((one) => 'mode' in kept && one === kept.mode);
  const firm = FIRMNESSES.find((one) => one === firmness);
  if (!isTexts(topThree) || typeof points !== 'object' || points === null || !firm) return undefined;
  const [first = '', second = '', third = ''] = topThree;
  const typed = Object.entries(points).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { mode, topThree: [first, second, third], points: Object.fromEntries(typed), firmness: firm };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/**
 * The weights that the form holds, or what is wrong with it. A form that was not touched gives the weights that it was
 * made from: a file may hold a longer ranking, or more points, than the form has room for.
 */
export function readWeightsDraft(
  draft: WeightsDraft,
  criteria: readonly WeighedCriterion[],
  given: Weights,
): { weights: Weights; errors: [] } | { weights: undefined; errors: FieldError[] } {
  if (JSON.stringify(draft) === JSON.stringify(weightsDraft(given, true))) return { weights: given, errors: [] };
  switch (draft.mode) {
    case undefined:
      return failed([{ field: FIELDS.mode, message: 'Choose how to say what matters, or ‘I do not know’' }]);
    case 'unknown':
      return { weights: { mode: 'unknown', values: {} }, errors: [] };
    case 'ranking':
      return readTopThree(draft.topThree);
    case 'points':
      return readPoints(draft, criteria);
  }
}

const failed = (errors: FieldError[]): { weights: undefined; errors: FieldError[] } => ({ weights: undefined, errors });

function readTopThree(topThree: WeightsDraft['topThree']): ReturnType<typeof readWeightsDraft> {
  const [first] = topThree;
  if (first === '') return failed([{ field: FIELDS.place(0), message: 'Choose what matters most' }]);
  const errors = topThree.flatMap((id, index) =>
    id !== '' && topThree.indexOf(id) < index
      ? [{ field: FIELDS.place(index), message: `${PLACES[index] ?? ''}: choose one that is not chosen above` }]
      : [],
  );
  if (errors.length > 0) return failed(errors);
  const chosen = topThree.filter((id) => id !== '');
  return {
    weights: { mode: 'ranking', values: Object.fromEntries(chosen.map((id, index) => [id, index + 1])) },
    errors: [],
  };
}

function readPoints(
  { points, firmness }: WeightsDraft,
  criteria: readonly WeighedCriterion[],
): ReturnType<typeof readWeightsDraft> {
  const typed = criteria.map(({ id, name }) => ({ id, name, text: (points[id] ?? '').trim() }));
  const errors = typed
    .filter(({ text }) => text !== '' && !(/^\d{1,3}$/.test(text) && Number(text) <= 100))
    .map(({ id, name }) => ({ field: FIELDS.points(id), message: `${name}: enter a whole number from 0 to 100` }));
  if (errors.length > 0) return failed(errors);
  const values = Object.fromEntries(typed.map(({ id, text }) => [id, Number(text)]));
  const [first] = criteria;
  if (first && Object.values(values).every((value) => value === 0)) {
    return failed([
      { field: FIELDS.points(first.id), message: 'Give points to at least one, or choose ‘I do not know’' },
    ]);
  }
  return { weights: { mode: 'points', values, firmness }, errors: [] };
}

import { isPartialDate } from '../../schema/primitives.ts';
import type { TestedDecision } from '../engine/back-test.ts';

const HINDSIGHTS = ['worked', 'mixed', 'failed', 'too-early'] as const;

/**
 * Profiles of real decisions from a file: a list of `{id, date, circumstances, priorities_seen, chosen,
 * chosen_also_fits?, hindsight, evidence: [{file, facts}]}`. Notes beside the circumstances are passed over. The cases
 * that a profile rests on are those of its evidence: `cases/<id>.yaml`, or the word before the fact where one file holds
 * several cases.
 * @param given parsed JSON, of any shape
 * @param knownCases ids of the library's cases
 * @returns the decisions, and a sentence for each thing that is wrong
 */
export function readProfiles(
  given: unknown,
  knownCases: ReadonlySet<string>,
): { decisions: TestedDecision[]; problems: string[] } {
  if (!Array.isArray(given) || given.length === 0) {
    return { decisions: [], problems: ['The file is not a list of decisions.'] };
  }
  const problems: string[] = [];
  const decisions = given.flatMap((entry: unknown, index): TestedDecision[] => {
    const name = isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : `Decision ${index + 1}`;
    const wrong = (field: string, allowed: string): TestedDecision[] => {
      problems.push(`${name}: ${field} should be ${allowed}.`);
      return [];
    };
    if (!isRecord(entry)) return wrong('it', 'an object');
    const { id, date, circumstances, chosen, hindsight } = entry;
    if (typeof id !== 'string') return wrong('id', 'a word');
    if (typeof date !== 'string' || !isPartialDate(date))
      return wrong('date', 'a date, as 2017-03-29, 2017-03 or 2017');
    if (!isRecord(circumstances)) return wrong('circumstances', 'an object of answers by question');
    if (typeof chosen !== 'string') return wrong('chosen', 'a model');
    const judged = HINDSIGHTS.find((one) => one === hindsight);
    if (!judged) return wrong('hindsight', HINDSIGHTS.join(', '));
    return [
      {
        id,
        date,
        circumstances: withoutNotes(circumstances) as TestedDecision['circumstances'],
        priorities: words(entry['priorities_seen']),
        chosen: chosen as TestedDecision['chosen'],
        chosenAlsoFits: words(entry['chosen_also_fits']) as TestedDecision['chosenAlsoFits'],
        hindsight: judged,
        cases: casesOf(entry['evidence']).filter((one) => knownCases.has(one)),
      },
    ];
  });
  return { decisions, problems };
}

/** Circumstances or answers without the remarks beside them: `note`, and `children_0_17_note` and its like. */
export const withoutNotes = (given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([id]) => id !== 'note' && !id.endsWith('_note')));

function casesOf(evidence: unknown): string[] {
  const entries = Array.isArray(evidence) ? evidence.filter(isRecord) : [];
  const ids = entries.flatMap(({ file, facts }) => [
    ...(typeof file === 'string' ? [/^cases\/([a-z0-9-]+)\.yaml$/.exec(file)?.[1] ?? ''] : []),
    ...words(facts).flatMap((fact) => /^([a-z0-9-]+) f\d+$/.exec(fact)?.[1] ?? []),
  ]);
  return [...new Set(ids)];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const words = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

import type { Question } from '../../schema/decision-aid.ts';
import { EMPTY_STATE, FIRMNESS, readAnswers, type AidState, type Range, type Weights } from '../engine/answers.ts';

/*
 * The state of the decision aid as it is kept: in a link (without the notes), in a file, and on the device if the
 * reader asks for it. It holds ids and numbers, and the reader's own notes; no name of a person.
 *
 *   {
 *     "version": 1,
 *     "answers": { "scope": "social-care", "main_problems": ["leadership", "practice"], "children_0_17": 24811 },
 *     "weights": { "mode": "ranking", "values": { "council-control": 1, "integration": 2 } },
 *     "overrides": { "shared-service/running-cost": { "low": 40, "likely": 50, "high": 60 } },
 *     "notes": { "summary": "For the meeting of 3 March." }
 *   }
 *
 * Life: made on the first question, carried from page to page in the fragment, gone when the tab is closed unless saved.
 * Migrations: none yet. Version 0, of the drafts before the first release, had `priorities`, a list of criteria in order
 * of rank, where version 1 has `weights`.
 */

/** What an old version has to go through, by the version it comes from. */
const MIGRATIONS: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {
  0: ({ priorities, ...rest }) => ({
    ...rest,
    version: 1,
    weights: {
      mode: Array.isArray(priorities) && priorities.length > 0 ? 'ranking' : 'unknown',
      values: Object.fromEntries(
        (Array.isArray(priorities) ? priorities : []).map((id: unknown, index) => [String(id), index + 1]),
      ),
    },
  }),
};

/** What could not be kept of a state from outside, in words for the reader. */
export interface ReadState {
  state: AidState;
  /** One sentence each; empty where all was well. */
  messages: string[];
}

/** What a state is read against. */
export interface Known {
  questions: readonly Question[];
  /** Ids of the criteria that are weighed. */
  criteria: readonly string[];
  /** Ids of the options. */
  options: readonly string[];
}

/** Notes longer than this are cut, so that a file cannot grow without end. */
const LONGEST_NOTE = 5_000;

/**
 * A state from outside: any value gives a valid state and says what was left out. Nothing throws.
 * @param given parsed JSON, of any shape
 */
export function readState(given: unknown, known: Known): ReadState {
  if (!isRecord(given)) return { state: EMPTY_STATE, messages: ['This holds no answers of the decision aid.'] };
  const migrated = migrate(given);
  if (typeof migrated === 'string') return { state: EMPTY_STATE, messages: [migrated] };
  const messages: string[] = [];
  const { answers, problems } = readAnswers(known.questions, migrated['answers'] ?? {});
  for (const { question, found, allowed } of problems) {
    messages.push(`The answer "${found}" to "${question}" was left out. Allowed: ${allowed}.`);
  }
  return {
    state: {
      version: 1,
      answers,
      weights: readWeights(migrated['weights'], known.criteria, messages),
      overrides: readOverrides(migrated['overrides'], known, messages),
      notes: readNotes(migrated['notes']),
    },
    messages,
  };
}

/** The state in today's version, or why it cannot be read. */
function migrate(given: Record<string, unknown>): Record<string, unknown> | string {
  const { version = 1 } = given;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return `The version "${String(version).slice(0, 20)}" is not one that the decision aid has had.`;
  }
  if (version > EMPTY_STATE.version) {
    return `These answers come from a newer version (${version}) of the decision aid. Reload the page to get it, then open them again.`;
  }
  let state = given;
  for (let at = version; at < EMPTY_STATE.version; at += 1) state = MIGRATIONS[at]?.(state) ?? state;
  return state;
}

function readWeights(given: unknown, criteria: readonly string[], messages: string[]): Weights {
  if (given === undefined) return EMPTY_STATE.weights;
  const mode = isRecord(given) ? given['mode'] : undefined;
  if (!isRecord(given) || (mode !== 'points' && mode !== 'ranking' && mode !== 'unknown')) {
    messages.push('What matters was left out: it is neither points, nor a ranking, nor unknown.');
    return EMPTY_STATE.weights;
  }
  const entries = isRecord(given['values']) ? Object.entries(given['values']) : [];
  const right = entries.filter(
    (entry): entry is [string, number] =>
      criteria.includes(entry[0]) && isNumber(entry[1], mode === 'ranking' ? 1 : 0, mode === 'ranking' ? 99 : 1_000),
  );
  if (right.length < entries.length)
    messages.push('Some of what matters was left out: no such criterion, or no number.');
  const firmness = given['firmness'];
  return {
    mode: right.length === 0 ? 'unknown' : mode,
    values: mode === 'unknown' ? {} : Object.fromEntries(right),
    ...(mode === 'points' && typeof firmness === 'string' && Object.hasOwn(FIRMNESS, firmness)
      ? { firmness: firmness as keyof typeof FIRMNESS }
      : {}),
  };
}

function readOverrides(given: unknown, { options, criteria }: Known, messages: string[]): Record<string, Range> {
  if (given === undefined) return {};
  const kept: Record<string, Range> = {};
  for (const [key, value] of isRecord(given) ? Object.entries(given) : []) {
    const [option = '', criterion = ''] = key.split('/');
    const { low, likely, high } = isRecord(value) ? value : {};
    const fits =
      key === `${option}/${criterion}` &&
      options.includes(option) &&
      criteria.includes(criterion) &&
      isNumber(low, 0, 100) &&
      isNumber(likely, low, 100) &&
      isNumber(high, likely, 100);
    if (fits) kept[key] = { low, likely, high };
    else
      messages.push(
        `Your own figure for "${key.slice(0, 60)}" was left out: it needs low, likely and high from 0 to 100.`,
      );
  }
  return kept;
}

function readNotes(given: unknown): Record<string, string> {
  if (!isRecord(given)) return {};
  return Object.fromEntries(
    Object.entries(given)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0].length < 60)
      .slice(0, 100)
      .map(([key, text]) => [key, text.slice(0, LONGEST_NOTE)]),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

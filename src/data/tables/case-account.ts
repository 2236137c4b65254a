import { z } from 'zod';
import { CIRCUMSTANCES, type CircumstanceId } from '../../schema/circumstances.ts';
import { prose, sourceKey } from '../../schema/primitives.ts';
import type { Sourced } from '../../schema/sourced.ts';
import { fullFactRef } from '../shapes.ts';
import { table } from '../table.ts';
import { eachOf, isKnown, placed } from './case-rows.ts';

const FINDING_LISTS = ['wentWell', 'wentBadly', 'lessons', 'transferable', 'local'] as const;

/** What is made of each case, and what is not known of it. */
export const caseAccount = [
  table({
    id: 'findings',
    title: 'Findings',
    about: 'What went well and badly, what was learnt, what would transfer and what was local.',
    of: 'cases',
    row: z.strictObject({
      ...placed,
      /** The list it stands in. */
      kind: z.enum(FINDING_LISTS),
      /** The finding. */
      text: prose,
      /** The facts it rests on. */
      facts: z.array(fullFactRef),
      /** The sources it rests on without a fact between. */
      sources: z.array(sourceKey),
    }),
    key: ['case', 'number'],
    refers: { case: 'cases' },
    rows: eachOf(
      (study) =>
        FINDING_LISTS.flatMap((kind) =>
          study[kind].map((one: { text: string; facts?: string[]; sources?: string[] }) => ({ kind, ...one })),
        ),
      ({ kind, text, facts, sources = [] }, at, full) => ({ ...at, kind, text, facts: full(facts), sources }),
    ),
  }),
  table({
    id: 'disputes',
    title: 'Disputes',
    about: 'What sources contradict one another on, one version a row.',
    of: 'cases',
    row: z.strictObject({
      ...placed,
      /** What is disputed. */
      about: prose,
      /** What this version says. */
      says: prose,
      /** Who says so. */
      sources: z.array(sourceKey),
      /** The facts touched by the dispute. */
      facts: z.array(fullFactRef),
      /** Which version the site follows, and why. */
      weUse: prose.optional(),
    }),
    key: ['case', 'number'],
    refers: { case: 'cases' },
    rows: eachOf(
      ({ disputed }) =>
        disputed.flatMap(({ versions, ...rest }) => versions.map((version) => ({ ...rest, ...version }))),
      ({ about, says, sources, facts, weUse }, at, full) => ({
        ...at,
        about,
        says,
        sources,
        facts: full(facts),
        weUse,
      }),
    ),
  }),
  table({
    id: 'gaps',
    title: 'Gaps',
    about: 'What was looked for and not found.',
    of: 'cases',
    row: z.strictObject({
      ...placed,
      /** What was looked for. */
      text: prose,
      /** Where it was looked for, or why it may not exist. */
      why: prose.optional(),
    }),
    key: ['case', 'number'],
    refers: { case: 'cases' },
    rows: eachOf(
      ({ unknown }) => unknown,
      (gap, at) => ({ ...at, ...gap }),
    ),
  }),
  table({
    id: 'starting-points',
    title: 'Starting points',
    about:
      'The circumstances when the main decision of a case was taken, by the decision aid’s questions; each version of a disputed one has a row.',
    of: 'cases',
    row: z.strictObject({
      ...placed,
      /** The circumstance: the id of a question of the decision aid, where it asks that. */
      circumstance: z.enum(Object.keys(CIRCUMSTANCES) as [CircumstanceId, ...CircumstanceId[]]),
      /** Whether it is known, or why not. */
      is: isKnown,
      /** The answer, or answers. Absent where none is known. */
      value: z.array(z.string()).optional(),
      /** The facts it rests on. */
      facts: z.array(fullFactRef),
      /** What a reader must know to read it rightly. */
      note: prose.optional(),
    }),
    key: ['case', 'number'],
    refers: { case: 'cases' },
    rows: eachOf(
      ({ startingPoint }) =>
        Object.entries(startingPoint).flatMap(([id, found]: [string, Sourced<unknown>]) => {
          const versions = found.is === 'known' ? [found] : found.is === 'disputed' ? found.versions : [undefined];
          return versions.map((version) => ({ id: id as CircumstanceId, is: found.is, note: found.note, version }));
        }),
      ({ id, is, note, version }, at, full) => ({
        ...at,
        circumstance: id,
        is,
        value: version && [version.value].flat().map(String),
        facts: full(version?.facts),
        note,
      }),
    ),
  }),
];

import { z } from 'zod';
import { prose, sourceKey } from '../../schema/primitives.ts';
import type { Sourced } from '../../schema/sourced.ts';
import { modelId, moneyKind } from '../../schema/vocabulary.ts';
import { fullFactRef } from '../shapes.ts';
import { LIST_MARK, table } from '../table.ts';
import { eachOf, isKnown, placed } from './case-rows.ts';

/** The words of a sourced value; every version of a disputed one, parted as lists are. */
const wordsOf = (value: Sourced<string>): string | undefined =>
  value.is === 'known'
    ? value.value
    : value.is === 'disputed'
      ? value.versions.map((version) => version.value).join(LIST_MARK)
      : undefined;

/** The course of each case: who ran it, what it cost, what happened. */
export const caseCourse = [
  table({
    id: 'phases',
    title: 'Phases',
    about: 'Who ran the service under which model, in order of time.',
    of: 'cases',
    row: z.strictObject({
      ...placed,
      /** The model. */
      model: modelId,
      /** First day, as exact as known; or “unknown”. */
      from: prose,
      /** Last day; “present” while it runs; or “unknown”. */
      to: prose,
      /** Whether it is known who set the phase going. */
      initiationIs: isKnown,
      /** Who set it going; all versions where they differ. */
      initiation: prose.optional(),
      /** Whether its legal basis is known. */
      legalBasisIs: isKnown,
      /** The power or agreement it rests on; all versions where they differ. */
      legalBasis: prose.optional(),
      /** The facts that carry it. */
      facts: z.array(fullFactRef),
      /** One sentence for the reader. */
      note: prose.optional(),
    }),
    key: ['case', 'number'],
    refers: { case: 'cases' },
    rows: eachOf(
      ({ phases }) => phases,
      ({ initiation, legalBasis, facts, ...phase }, at, full) => ({
        ...at,
        ...phase,
        initiationIs: initiation.is,
        initiation: wordsOf(initiation),
        legalBasisIs: legalBasis.is,
        legalBasis: wordsOf(legalBasis),
        facts: full(facts),
      }),
    ),
  }),
  table({
    id: 'sums',
    title: 'Sums of money',
    about: 'Every sum as stated at the time. Sums of different years must not be added or ranked.',
    of: 'cases',
    row: z.strictObject({
      ...placed,
      /** What it was. */
      what: moneyKind,
      /** Pounds sterling as stated at the time, never adjusted. */
      amount: z.number(),
      /** The year or years it belongs to; “unknown” where the source gives none. */
      year: prose,
      /** What exactly it was. */
      label: prose,
      /** The facts it rests on. */
      facts: z.array(fullFactRef),
    }),
    key: ['case', 'number'],
    refers: { case: 'cases' },
    rows: eachOf(
      ({ money }) => money.sums,
      (sum, at, full) => ({ ...at, ...sum, facts: full(sum.facts) }),
    ),
  }),
  table({
    id: 'case-timeline',
    title: 'Timeline of each case',
    about: 'What happened when.',
    of: 'cases',
    row: z.strictObject({
      ...placed,
      /** When, as exact as the source. */
      date: prose,
      /** What happened. */
      event: prose,
      /** The sources. */
      sources: z.array(sourceKey),
    }),
    key: ['case', 'number'],
    refers: { case: 'cases' },
    rows: eachOf(
      ({ timeline }) => timeline,
      (event, at) => ({ ...at, ...event }),
    ),
  }),
];

import { z } from 'zod';
import { absoluteRef } from '../../evidence/fact-address.ts';
import type { JoinedCase, Library } from '../../library/library.ts';
import { slug } from '../../schema/primitives.ts';
import { count } from '../shapes.ts';

/** What begins each row: the case and the place in its list. */
export const placed = {
  /** The case. */
  case: slug,
  /** Its place in the case’s list, from 1. */
  number: count,
};

/** What is known of a value: known, or why it is not. */
export const isKnown = z.enum(['known', 'unknown', 'not-published', 'not-applicable', 'disputed']);

/** A row for each item of a list of each case. */
export const eachOf =
  <T, Row>(
    items: (study: JoinedCase) => readonly T[],
    row: (item: T, at: { case: string; number: number }, full: (refs?: readonly string[]) => string[]) => Row,
  ) =>
  ({ cases }: Library): Row[] =>
    [...cases.values()].flatMap((study) => {
      const full = (refs: readonly string[] = []): string[] => refs.map((ref) => absoluteRef(ref, study.id));
      return items(study).map((item, index) => row(item, { case: study.id, number: index + 1 }, full));
    });

import { z } from 'zod';
import { factRefs, prose } from './primitives.ts';

/**
 * A value of a case with what it rests on, or the reason why there is none.
 * There are no nulls and no empty strings: a gap is said, and counted.
 *
 * In YAML: `{ is: known, value: "ten years", facts: [f10] }`, `{ is: unknown }`,
 * `{ is: not-published, note: "…" }`, `{ is: not-applicable }`,
 * `{ is: disputed, versions: [{ value: …, facts: [f3] }, { value: …, facts: [f4] }] }`.
 */
export function sourced<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('known'),
      /** The value itself. */
      value,
      /** The facts it rests on: one at least. */
      facts: factRefs,
      /** What a reader must know to read the value rightly. */
      note: prose.optional(),
    }),
    /** Looked for, not found. */
    z.strictObject({ is: z.literal('unknown'), note: prose.optional() }),
    /** Known to exist, and not made public. */
    z.strictObject({ is: z.literal('not-published'), note: prose.optional() }),
    /** The question does not arise for this case. */
    z.strictObject({ is: z.literal('not-applicable'), note: prose.optional() }),
    z.strictObject({
      is: z.literal('disputed'),
      /** Each version with the facts behind it; two at least. */
      versions: z.array(z.strictObject({ value, facts: factRefs })).min(2, 'a dispute has two versions at least'),
      note: prose.optional(),
    }),
  ]);
}

/** The inferred shape of {@link sourced} for a value of type T. */
export type Sourced<T> =
  | { is: 'known'; value: T; facts: string[]; note?: string | undefined }
  | { is: 'unknown' | 'not-published' | 'not-applicable'; note?: string | undefined }
  | { is: 'disputed'; versions: { value: T; facts: string[] }[]; note?: string | undefined };

/** Sourced words. */
export const sourcedProse = sourced(prose);

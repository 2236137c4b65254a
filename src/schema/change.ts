import { z } from 'zod';
import { fullDate, prose, slug } from './primitives.ts';

/** What sort of change it was, in words. */
export const CHANGE_KINDS = {
  new: 'New',
  correction: 'Corrected',
  update: 'Brought up to date',
  withdrawal: 'Taken back',
} as const;
export type ChangeKind = keyof typeof CHANGE_KINDS;

/** An entry of the change log: what changed, why, and whom it affects. */
export const change = z.strictObject({
  /** Permanent; its fragment on the page of changes. */
  id: slug,
  /** The day it was made public. */
  date: fullDate,
  /** One line. */
  title: prose.max(110),
  /** What changed. */
  text: prose,
  /** Why. */
  why: prose,
  /** Whom it affects, and what they should do about it, if anything. */
  affects: prose,
  /** Something new, a mistake put right, a page brought up to date, or something taken back. */
  kind: z.enum(Object.keys(CHANGE_KINDS) as [ChangeKind, ...ChangeKind[]]),
  /** Pages it touches, as addresses from the site's root. */
  pages: z.array(z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/)).min(1),
  /** Facts whose words or sources changed, as `doncaster/f12`. */
  facts: z.array(z.string().regex(/^[a-z0-9-]+\/f\d+$/)),
});
export type Change = z.infer<typeof change>;

/** `content/changes.yaml`, newest first. */
export const changesFile = z.strictObject({ changes: z.array(change) });

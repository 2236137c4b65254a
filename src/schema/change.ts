import { z } from 'zod';
import { fullDate, prose, slug } from './primitives.ts';

/** An entry of the change log: what changed, why, and whom it affects. */
export const change = z.strictObject({
  id: slug,
  date: fullDate,
  /** One line. */
  title: prose.max(110),
  /** What changed and why. */
  text: prose,
  kind: z.enum(['new', 'correction', 'update', 'withdrawal']),
  /** Pages it touches, as addresses from the site's root. */
  pages: z.array(z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/)).min(1),
  /** Facts whose words or sources changed, as `doncaster/f12`. */
  facts: z.array(z.string().regex(/^[a-z0-9-]+\/f\d+$/)),
});
export type Change = z.infer<typeof change>;

/** `content/changes.yaml`, newest first. */
export const changesFile = z.strictObject({ changes: z.array(change) });

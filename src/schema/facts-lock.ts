import { z } from 'zod';
import { slug } from './primitives.ts';

/** What was recorded of a fact. */
const recordedFact = z.strictObject({
  /** The first 16 hexadecimal digits of SHA-256 over all it says. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  /** The entry of the change log under which it last changed; none while it is as first recorded. */
  change: slug.optional(),
});

/** `content/facts.lock.json`, written by `npm run lock:facts` and never by hand: by `doncaster/f12`. */
export const factsLockFile = z.record(z.string().regex(/^[a-z0-9-]+\/f\d+$/), recordedFact);
export type FactsLock = z.infer<typeof factsLockFile>;

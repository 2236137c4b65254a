import { numberReferences, type References } from '../evidence/references.ts';
import type { PolicyEvent } from '../schema/policy-event.ts';

/** The numbered references of the national timeline, in the order of its events. */
export const timelineReferences = (events: readonly PolicyEvent[]): References =>
  numberReferences(
    events.flatMap(({ id, date, sources }) => sources.map((key) => ({ key, at: { id, label: `event of ${date}` } }))),
  );

import type { PolicyEvent } from '../schema/policy-event.ts';

/** The parts of the national timeline, each from a first year to a last. */
export const ERAS = [
  { id: 'partnerships', title: '1999 to 2010: partnerships called children’s trusts', from: 1999, to: 2010 },
  { id: 'new-forms', title: '2011 to 2015: shared services, another council, companies', from: 2011, to: 2015 },
  { id: 'push', title: '2016 to 2018: a national push, and its limits', from: 2016, to: 2018 },
  { id: 'changes-of-form', title: '2019 to 2022: more companies, and changes of form', from: 2019, to: 2022 },
  { id: 'now', title: '2023 to 2026: returns, reorganisation and a new Act', from: 2023, to: 2026 },
] as const;

/** The events of each era in order of time. Throws on an event that falls into none. */
export function eventsByEra(events: readonly PolicyEvent[]): { id: string; title: string; events: PolicyEvent[] }[] {
  const yearOf = ({ date }: PolicyEvent): number => Number(date.slice(0, 4));
  const stray = events.find((event) => !ERAS.some(({ from, to }) => yearOf(event) >= from && yearOf(event) <= to));
  if (stray) throw new Error(`the event "${stray.id}" of ${stray.date} belongs to no era of src/timeline/eras.ts`);
  return ERAS.map(({ id, title, from, to }) => ({
    id,
    title,
    events: events.filter((event) => yearOf(event) >= from && yearOf(event) <= to),
  }));
}

import { monthsSince } from '../../evidence/freshness.ts';
import { place, type Rule } from './rule.ts';

/** After this many months the build warns; at eighteen the page itself says so. */
const MONTHS = 12;

/** A page that nobody has checked against its sources for a year. */
export const stalePage: Rule = {
  id: 'stale-page',
  warns: true,
  check: ({ cases, models, guidance, briefing }, today) =>
    [...cases, ...models, ...guidance, ...briefing].flatMap((piece) => {
      const months = monthsSince(piece.value.lastChecked, new Date(`${today}T00:00:00Z`));
      return months < MONTHS
        ? []
        : [
            {
              rule: 'stale-page',
              ...place(piece, ['lastChecked']),
              found: `last checked on ${piece.value.lastChecked}, ${months} months ago`,
              allowed: `a check within ${MONTHS} months`,
              mend: 'read the page against its sources, then set the day',
            },
          ];
    }),
};

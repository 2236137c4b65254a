import { isLater } from '../phases.ts';
import type { Problem } from '../problems.ts';
import { place, type Rule } from './rule.ts';

/** Phases and parts of councils that end before they begin, or timelines and phases out of order. */
export const datesInOrder: Rule = {
  id: 'dates-in-order',
  check: ({ cases }) =>
    cases.flatMap((piece): Problem[] => {
      const tell = (path: (string | number)[], found: string, mend: string): Problem => ({
        rule: 'dates-in-order',
        ...place(piece, path),
        found,
        allowed: 'dates in order',
        mend,
      });
      const { councils, phases, timeline, inspections } = piece.value;
      return [
        ...councils.flatMap(({ from, to }, index) =>
          from && to && isLater(from, to)
            ? [tell(['councils', index, 'to'], `${to}, before ${from}`, 'mend the beginning or the end')]
            : [],
        ),
        ...phases.flatMap(({ from, to }, index) =>
          isLater(from, to)
            ? [tell(['phases', index, 'to'], `${to}, before ${from}`, 'mend the beginning or the end')]
            : [],
        ),
        ...phases.flatMap(({ from }, index) => {
          const before = phases[index - 1]?.from;
          return before && isLater(before, from)
            ? [tell(['phases', index, 'from'], `${from} after ${before}`, 'put the earlier phase first')]
            : [];
        }),
        ...timeline.flatMap(({ date }, index) => {
          const before = timeline[index - 1]?.date;
          return before && isLater(before, date)
            ? [tell(['timeline', index, 'date'], `${date} after ${before}`, 'put the earlier event first')]
            : [];
        }),
        ...inspections.flatMap(({ inspected, published }, index) =>
          isLater(inspected, published)
            ? [
                tell(
                  ['inspections', index, 'published'],
                  `published ${published}, inspected ${inspected}`,
                  'a report follows its inspection',
                ),
              ]
            : [],
        ),
      ];
    }),
};

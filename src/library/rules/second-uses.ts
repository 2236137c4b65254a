import type { Problem } from '../problems.ts';
import type { Located } from '../read-content.ts';
import { place } from './rule.ts';

/** Something that must be there only once, with the field it stands in. */
export interface Named {
  name: string;
  piece: Located<unknown>;
  field: string;
}

/** Tells every second use of a name, and where the first stands. */
export function secondUses(rule: string, what: string, named: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  return named.flatMap((item) => {
    const key = item.name.toLowerCase();
    const before = first.get(key);
    if (!before) {
      first.set(key, item);
      return [];
    }
    const { file, line } = place(before.piece, [before.field]);
    return [
      {
        rule,
        ...place(item.piece, [item.field]),
        found: `the ${what} "${item.name}", which stands already at ${file}:${line}`,
        allowed: `each ${what} once`,
        mend: `choose another ${what}`,
      },
    ];
  });
}

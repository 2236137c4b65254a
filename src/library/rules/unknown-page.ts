import { nearest } from '../problems.ts';
import type { Content } from '../read-content.ts';
import { everyPiece, findInBody, type Rule } from './rule.ts';

/** Rooms of the site whose pages come from content, with the ids that have a page. */
const ROOMS: Record<string, (content: Content) => string[]> = {
  'case-studies': ({ cases }) => cases.map(({ id }) => id),
  models: ({ models }) => models.map(({ id }) => id),
  guidance: ({ guidance }) => guidance.map(({ id }) => id),
  councils: ({ authorities }) => authorities.map(({ value }) => value.id),
};

/** A link in a page's text to a page of this site that content does not have. */
export const unknownPage: Rule = {
  id: 'unknown-page',
  check(content) {
    const rooms = new Map(Object.entries(ROOMS).map(([room, ids]) => [room, new Set(ids(content))]));
    const terms = new Set(content.terms.map(({ value }) => value.id));
    return everyPiece(content).flatMap((piece) =>
      findInBody(piece, /(?<=\]\()\/[^)\s]*(?=\))/g).flatMap(({ text, where }) => {
        const [, room = '', id = ''] = text.split(/[/#]+/);
        const known = room === 'glossary' ? terms : rooms.get(room);
        if (!known || id === '' || known.has(id)) return [];
        const close = nearest(id, known);
        return [
          {
            rule: 'unknown-page',
            ...where,
            found: `a link to ${text}`,
            allowed: `a page of this site, such as ${close.map((one) => text.replace(id, one)).join(', ')}`,
            mend: `did you mean "${close[0] ?? ''}"?`,
          },
        ];
      }),
    );
  },
};

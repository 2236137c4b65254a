import { everyPiece, findInBody, type Rule } from './rule.ts';

/** Words that stand for text still to be written. The schemas find them in fields; this finds them in a page's text. */
export const placeholderText: Rule = {
  id: 'placeholder-text',
  check: (content) =>
    everyPiece(content).flatMap((piece) =>
      findInBody(piece, /\b(?:TBC|TBD|TODO|FILL|XXX|[Ll]orem ipsum)\b/g).map(({ text, where }) => ({
        rule: 'placeholder-text',
        ...where,
        found: `"${text}"`,
        allowed: 'finished text',
        mend: 'write what belongs there, or say plainly that it is not known',
      })),
    ),
};

import { blocksInBody, type Rule } from './rule.ts';

/** A paragraph, list or table of a page's text that cites nothing: every statement goes back to a source. */
export const uncitedParagraph: Rule = {
  id: 'uncited-paragraph',
  check: ({ cases, models, guidance }) =>
    [...cases, ...models, ...guidance].flatMap((piece) =>
      blocksInBody(piece)
        // A line that leads to the list below it states nothing by itself.
        .filter(({ text }) => !text.includes('[@') && !text.trim().endsWith(':'))
        .map(({ text, where }) => ({
          rule: 'uncited-paragraph',
          ...where,
          found: `"${text.trim().slice(0, 60)}…" without a citation`,
          allowed: 'at least one [@source-id] in each paragraph, list and table',
          mend: 'cite the source it rests on, or take it out',
        })),
    ),
};

import type { Problem } from '../problems.ts';
import { walk } from '../walk.ts';
import { blocksInBody, place, type PlacedText, type Rule } from './rule.ts';

const SUM = /£\d/;
const YEAR =
  /\b(?:19|20)\d{2}\b|\byear (?:is )?not (?:stated|given|known|found)\b|\bundated\b|\bno year\b|without a year/i;

/** A sum of money in running text with no year anywhere in its paragraph: sums of different years cannot be compared. */
export const moneyWithoutYear: Rule = {
  id: 'money-without-year',
  warns: true,
  check: ({ cases, models, guidance }) =>
    [...cases, ...models, ...guidance].flatMap((piece): Problem[] => {
      const texts: PlacedText[] = blocksInBody(piece).filter(({ text }) => !text.startsWith('|'));
      walk(piece.value, (value, path) => {
        const field = path.at(-1);
        if (typeof value === 'string' && typeof field === 'string' && ['text', 'value', 'because'].includes(field))
          texts.push({ text: value, where: place(piece, path) });
      });
      return (
        texts
          // A key such as community-care-2015 gives the year of the source, not of the sum.
          .map(({ text, where }) => ({ text: text.replace(/\[@[^\]]*\]/g, ''), where }))
          .filter(({ text }) => SUM.test(text) && !YEAR.test(text))
          .map(({ text, where }) => ({
            rule: 'money-without-year',
            ...where,
            found: `"${/£[\d.,]*\d(?: (?:million|billion))?/.exec(text)?.[0] ?? ''}" without a year`,
            allowed: 'the year or years it belongs to, or that no year is stated',
            mend: 'name the year in the same paragraph',
          }))
      );
    }),
};

import { findInBody, type Rule } from './rule.ts';

/**
 * Code in the story of a case. MDX runs what stands in braces, and lines that begin with import or export, on the
 * machine that builds the site: a story comes from anybody, so it is words alone. Comments are let through.
 */
export const codeInStory: Rule = {
  id: 'code-in-story',
  check: ({ cases }) =>
    cases.flatMap((piece) =>
      findInBody(
        piece,
        /^(?:import|export)\s.*$|(?<!\\)\{(?!\/\*(?:(?!\*\/)[\s\S])*\*\/\})[^}\n]*\}?|(?<!\\)<(?=[A-Za-z/>!])[^>\n]*>?/gm,
      ).map(({ text, where }) => ({
        rule: 'code-in-story',
        ...where,
        found: `"${text}"`,
        allowed: 'words, headings, lists, tables and links in Markdown',
        mend: 'write it in words; a brace or a < in the text is written \\{ or \\<',
      })),
    ),
};

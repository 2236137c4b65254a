import { everyPiece, findInBody, type Rule } from './rule.ts';

/**
 * A link to this site that would break under another base path: an HTML tag, a relative path or the full address of
 * one copy. Plain Markdown links from the root (`[words](/models/in-house/)`) are sent through href() by the build.
 */
export const rawLink: Rule = {
  id: 'raw-link',
  check: (content) =>
    everyPiece(content).flatMap((piece) =>
      findInBody(piece, /<a\s[^>]*>|\]\((?:\.{1,2}\/|[a-z-]+\/|https?:\/\/localhost)[^)]*\)/gi).map(
        ({ text, where }) => ({
          rule: 'raw-link',
          ...where,
          found: text.replace(/^\]/, ''),
          allowed: '[words](/path/from/the/root/) or [words](https://another.site/)',
          mend: 'write the link in Markdown, from the root of the site',
        }),
      ),
    ),
};

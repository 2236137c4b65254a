import { everyPiece, findInBody, type Rule } from './rule.ts';

const VAGUE = /^(?:click )?(?:here|this|this link|this page|link|more|read more|see more|https?:\/\/.*)$/i;

/** A link whose words do not say where it leads: people who listen to a page, or skim it, hear or see the links alone. */
export const vagueLinkText: Rule = {
  id: 'vague-link-text',
  check: (content) =>
    everyPiece(content).flatMap((piece) =>
      findInBody(piece, /\[[^[\]@]+\]\([^)]+\)/g)
        .map(({ text, where }) => ({ words: /^\[([^\]]+)\]/.exec(text)?.[1]?.trim() ?? '', where }))
        .filter(({ words }) => VAGUE.test(words))
        .map(({ words, where }) => ({
          rule: 'vague-link-text',
          ...where,
          found: `a link that reads "${words}"`,
          allowed: 'words that say where the link leads',
          mend: 'name the page or document in the link',
        })),
    ),
};

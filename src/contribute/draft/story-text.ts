import type { Draft } from './draft.ts';

/** The story as Markdown: a heading of the third level to each part. */
export const storyText = ({ story }: Pick<Draft, 'story'>): string =>
  story
    .map(({ heading, text }) =>
      [heading.trim() ? `### ${heading.replace(/\s+/g, ' ').trim()}` : '', text.replace(/\r\n?/g, '\n').trim()]
        .filter(Boolean)
        .join('\n\n'),
    )
    .filter(Boolean)
    .map((part) => `${part}\n`)
    .join('\n');

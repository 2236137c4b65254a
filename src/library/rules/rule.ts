import type { FieldPath } from '../content-file.ts';
import type { Problem } from '../problems.ts';
import type { Content, Located } from '../read-content.ts';

/** One thing that can be wrong in the content as a whole. One rule a file, with its test beside it and a help page in docs/content-rules. */
export interface Rule {
  /** Says what it finds; printed with each problem. The names of the rule's file and of its help page. */
  id: string;
  /** Told without stopping the build. */
  warns?: true;
  /** Every such mistake in the content. `today` is the day of the check, as `2026-11-25`. */
  check(content: Content, today: string): Problem[];
}

/** Every piece of content that a rule may have to look into. */
export function everyPiece(content: Content): Located<unknown>[] {
  const { decisionAid, factsLock: _lock, ...lists } = content;
  return [...Object.values(lists), ...Object.values(decisionAid)].flatMap((list: readonly Located<unknown>[]) => [
    ...list,
    ...list.flatMap((piece) => ('facts' in piece ? (piece.facts as Located<unknown>[]) : [])),
  ]);
}

/** A stretch of text and where it stands. */
export interface PlacedText {
  text: string;
  where: Pick<Problem, 'file' | 'line' | 'field'>;
}

/** Every stretch of a piece's Markdown that a pattern finds. The pattern must be global. */
export function findInBody({ file, at }: Located<unknown>, pattern: RegExp): PlacedText[] {
  if (at.length > 0) return [];
  return [...file.body.matchAll(pattern)].map(({ 0: text, index }) => ({
    text,
    where: { file: file.path, line: file.bodyLine + file.body.slice(0, index).split('\n').length - 1, field: 'text' },
  }));
}

/** Every bracket in the Markdown of a piece that begins like a citation. It may run over the end of a line, as prose does. */
export const bracketsInBody = (piece: Located<unknown>): PlacedText[] => findInBody(piece, /\[@[^[\]]*\]?/g);

/** Every block of a piece's Markdown, headings and comments left out: paragraphs, lists, tables. */
export const blocksInBody = (piece: Located<unknown>): PlacedText[] =>
  findInBody(piece, /(?:^[^\n]*\S[^\n]*(?:\n|$))+/gm).filter(({ text }) => !/^(?:#|\{\/\*|<!--)/.test(text.trim()));

/** Where a field of a piece stands, for a {@link Problem}. */
export function place({ file, at }: Located<unknown>, path: FieldPath = []): Pick<Problem, 'file' | 'line' | 'field'> {
  const field = [...at, ...path];
  return { file: file.path, line: file.lineOf(field), field: field.join('.') };
}

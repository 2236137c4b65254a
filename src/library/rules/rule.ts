import type { Located, Content } from '../read-content.ts';
import type { FieldPath } from '../content-file.ts';
import type { Problem } from '../problems.ts';

/** One thing that can be wrong in the content as a whole. One rule a file, with its test beside it. */
export interface Rule {
  /** Says what it finds; printed with each problem. */
  id: string;
  check(content: Content): Problem[];
}

/** Every piece of content that a rule may have to look into. */
export function everyPiece(content: Content): Located<unknown>[] {
  const { decisionAid, ...lists } = content;
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

/** Every bracket in the Markdown of a piece that begins like a citation. It may run over the end of a line, as prose does. */
export function bracketsInBody({ file, at }: Located<unknown>): PlacedText[] {
  if (at.length > 0) return [];
  return [...file.body.matchAll(/\[@[^[\]]*\]?/g)].map(({ 0: text, index }) => ({
    text,
    where: { file: file.path, line: file.bodyLine + file.body.slice(0, index).split('\n').length - 1, field: 'text' },
  }));
}

/** Where a field of a piece stands, for a {@link Problem}. */
export function place({ file, at }: Located<unknown>, path: FieldPath = []): Pick<Problem, 'file' | 'line' | 'field'> {
  const field = [...at, ...path];
  return { file: file.path, line: file.lineOf(field), field: field.join('.') };
}

import { ExternalHyperlink, InternalHyperlink, Paragraph, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { notePieces, referenceAnchor, type Run, type Words } from './blocks.ts';
import { isWebAddress, xmlText } from './xml-text.ts';

/** A paragraph in a style of the paper. */
export const styled = (style: string, children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ style, children });

/** Words of a paragraph, without what XML cannot hold. */
export function plain(words: string, strong = false): TextRun {
  const options: IRunOptions = { text: xmlText(words), ...(strong ? { bold: true } : {}) };
  return new TextRun(options);
}

/** Words that lead to another place in the paper. */
export const leadingTo = (anchor: string, words: string, style?: string): InternalHyperlink =>
  new InternalHyperlink({ anchor, children: [new TextRun({ text: xmlText(words), ...(style ? { style } : {}) })] });

/** Runs with a space before numbers of references, which lead to them, and links only to the web. */
export const docxRuns = (words: Words): ParagraphChild[] => words.flatMap(docxRun);

function docxRun(run: Run): ParagraphChild[] {
  switch (run.is) {
    case 'text':
      return [plain(run.text, run.strong)];
    case 'notes':
      return [
        plain(' '),
        ...notePieces(run.numbers).map((piece) =>
          typeof piece === 'number'
            ? leadingTo(referenceAnchor(piece), String(piece), 'ReferenceNumber')
            : plain(piece),
        ),
      ];
    case 'link':
      return [
        isWebAddress(run.address)
          ? new ExternalHyperlink({
              link: xmlText(run.address),
              children: [new TextRun({ text: xmlText(run.text), style: 'Hyperlink' })],
            })
          : plain(run.text),
      ];
  }
}

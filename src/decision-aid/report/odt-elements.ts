import { notePieces, referenceAnchor, type Block, type Run, type Words } from './blocks.ts';
import { escapedXml, isWebAddress } from './xml-text.ts';

/** Elements of the content of an OpenDocument text, as XML. */

/** A piece of content with the styles that it alone uses. */
export interface Written {
  body: string;
  styles: string;
}

/** A table with its caption before it. Widths are in millimetres. */
export function odtTable(
  { caption, columns, rows }: Extract<Block, { is: 'table' }>,
  whole: number,
  number: number,
): Written {
  const name = `Table${number}`;
  const parts = columns.reduce((sum, { width }) => sum + width, 0);
  const small = columns.length > 8 ? 'Small_20_table_20_' : 'Table_20_';
  const row = (cells: readonly string[], head: boolean): string =>
    `<table:table-row table:style-name="Row">${cells
      .map((cell, index) => {
        const style = small + (columns[index]?.numeric ? 'number' : 'text');
        return `<table:table-cell table:style-name="Cell${head ? 1 : 0}" office:value-type="string">${paragraph(style, cell)}</table:table-cell>`;
      })
      .join('')}</table:table-row>`;
  const sequence = `<text:sequence text:ref-name="refTable${number}" text:name="Table" text:formula="ooow:Table+1" style:num-format="1">${number}</text:sequence>`;
  return {
    styles:
      `<style:style style:name="${name}" style:family="table"><style:table-properties style:width="${whole}mm" table:align="left" fo:margin-bottom="3mm"/></style:style>` +
      columns
        .map(
          ({ width }, index) =>
            `<style:style style:name="${name}.${index}" style:family="table-column"><style:table-column-properties style:column-width="${((whole * width) / parts).toFixed(2)}mm"/></style:style>`,
        )
        .join(''),
    body:
      paragraph('Caption', `Table ${sequence}. ${escapedXml(caption)}`) +
      `<table:table table:name="${name}" table:style-name="${name}">` +
      columns.map((_, index) => `<table:table-column table:style-name="${name}.${index}"/>`).join('') +
      `<table:table-header-rows>${row(
        columns.map(({ head }) => span('Strong', head)),
        true,
      )}</table:table-header-rows>` +
      rows.map((cells) => row(cells.map(words), false)).join('') +
      '</table:table>',
  };
}

/** @param inner XML, already escaped */
export const heading = (level: 1 | 2 | 3, inner: string, style = `Heading_20_${level}`, more = ''): string =>
  `<text:h text:style-name="${style}" text:outline-level="${level}"${more}>${inner}</text:h>`;

export const mark = (anchor: string): string => `<text:bookmark text:name="${anchor}"/>`;

export const leadingTo = (anchor: string, plain: string, style: string): string =>
  `<text:a xlink:type="simple" xlink:href="#${anchor}" text:style-name="${style}" text:visited-style-name="${style}">${escapedXml(plain)}</text:a>`;

/** @param inner XML, already escaped */
export const paragraph = (style: string, inner: string): string =>
  `<text:p text:style-name="${style}">${inner}</text:p>`;

export const span = (style: string, plain: string): string =>
  `<text:span text:style-name="${style}">${escapedXml(plain)}</text:span>`;

export const words = (given: Words): string => given.map(runXml).join('');

function runXml(run: Run): string {
  switch (run.is) {
    case 'text':
      return run.strong ? span('Strong', run.text) : escapedXml(run.text);
    case 'notes':
      return ` ${notePieces(run.numbers)
        .map((piece) =>
          typeof piece === 'number' ? leadingTo(referenceAnchor(piece), String(piece), 'Reference_20_number') : piece,
        )
        .join('')}`;
    case 'link':
      return isWebAddress(run.address)
        ? `<text:a xlink:type="simple" xlink:href="${escapedXml(run.address)}" text:style-name="Internet_20_link">${escapedXml(run.text)}</text:a>`
        : escapedXml(run.text);
  }
}

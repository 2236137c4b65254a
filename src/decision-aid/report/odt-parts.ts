import type { Paper } from './paper.ts';
import { escapedXml } from './xml-text.ts';

/** The parts of an OpenDocument text beside its content (OpenDocument 1.3). */

export const ODT_TYPE = 'application/vnd.oasis.opendocument.text';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The names that the parts use. */
const NAMESPACES = Object.entries({
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
  xlink: 'http://www.w3.org/1999/xlink',
})
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');

/** A part of the file: its root element with all names declared. */
export const odtPart = (root: string, inner: string): string =>
  `${PROLOGUE}<office:${root} ${NAMESPACES} office:version="1.3">${inner}</office:${root}>`;

export const FONTS =
  '<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>';

const MARGIN = 22;
/** Width of the text, in millimetres. */
export const ODT_TEXT_WIDTH = { upright: 210 - 2 * MARGIN, across: 297 - 2 * MARGIN };

/** A style of paragraphs: what it follows, and its properties. */
function paragraphStyle(name: string, parent: string, paragraph: string, words: string, outline = ''): string {
  const shown = name.replaceAll('_20_', ' ');
  return `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="${parent}" style:next-style-name="Standard"${outline}><style:paragraph-properties ${paragraph}/><style:text-properties ${words}/></style:style>`;
}

const bold = (size: number): string => `fo:font-size="${size}pt" fo:font-weight="bold"`;
const spaced = (before: number, after: number): string => `fo:margin-top="${before}mm" fo:margin-bottom="${after}mm"`;

const PARAGRAPHS = [
  paragraphStyle('Title', 'Standard', spaced(0, 4), bold(20)),
  paragraphStyle('Subtitle', 'Standard', spaced(0, 1), 'fo:font-size="11pt"'),
  ...[15, 12.5, 11].map((size, index) =>
    paragraphStyle(
      `Heading_20_${index + 1}`,
      'Standard',
      `${spaced(7 - 1.5 * index, 2)} fo:keep-with-next="always"`,
      bold(size),
      ` style:default-outline-level="${index + 1}"`,
    ),
  ),
  paragraphStyle('Caption', 'Standard', `${spaced(4, 2)} fo:keep-with-next="always"`, bold(10)),
  paragraphStyle('Statement', 'Standard', spaced(3, 3), 'fo:font-weight="bold"'),
  paragraphStyle(
    'Placeholder',
    'Standard',
    `${spaced(3, 4)} fo:border-left="3pt solid #1a1a1a" fo:padding-left="3mm"`,
    'fo:font-weight="bold"',
  ),
  paragraphStyle(
    'Officer_20_note',
    'Standard',
    `${spaced(2, 3)} fo:border-left="2.5pt double #1a1a1a" fo:padding-left="3mm"`,
    'fo:font-size="11pt"',
  ),
  paragraphStyle('List_20_item', 'Standard', spaced(0, 2), 'fo:font-size="11pt"'),
  paragraphStyle('Table_20_text', 'Standard', `${spaced(0.4, 0.4)} fo:line-height="110%"`, 'fo:font-size="9pt"'),
  paragraphStyle('Table_20_number', 'Table_20_text', 'fo:text-align="end"', 'fo:font-size="9pt"'),
  paragraphStyle('Small_20_table_20_text', 'Table_20_text', 'fo:text-align="start"', 'fo:font-size="8pt"'),
  paragraphStyle('Small_20_table_20_number', 'Table_20_text', 'fo:text-align="end"', 'fo:font-size="8pt"'),
  paragraphStyle(
    'Reference',
    'Standard',
    'fo:margin-bottom="1.5mm" fo:margin-left="12mm" fo:text-indent="-12mm"',
    'fo:font-size="9pt"',
  ),
  paragraphStyle('Contents_20_head', 'Standard', `${spaced(4, 2)} fo:keep-with-next="always"`, bold(12.5)),
  paragraphStyle('Contents_20_line', 'Standard', spaced(0, 0.4), 'fo:font-size="11pt"'),
  paragraphStyle('Marking', 'Standard', spaced(0, 0), bold(9)),
  paragraphStyle('Foot', 'Standard', spaced(0, 0), 'fo:font-size="9pt"'),
].join('');

const level = (kind: string, attributes: string, indent: number): string =>
  `<text:${kind} text:level="1" ${attributes}><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${indent}mm" fo:text-indent="-${indent}mm" fo:margin-left="${indent}mm"/></style:list-level-properties></text:${kind}>`;
const NUMBER = 'style:num-format="1" style:num-suffix="."';
const LISTS =
  `<text:outline-style style:name="Outline">${level('outline-level-style', NUMBER, 10)}</text:outline-style>` +
  `<text:list-style style:name="Ordered">${level('list-level-style-number', NUMBER, 7.5)}</text:list-style>` +
  `<text:list-style style:name="Marks">${level('list-level-style-bullet', 'text:bullet-char="•"', 7.5)}</text:list-style>`;

const pageLayout = (name: string, width: number, height: number, way: string): string =>
  `<style:page-layout style:name="${name}"><style:page-layout-properties fo:page-width="${width}mm" fo:page-height="${height}mm" style:print-orientation="${way}" fo:margin-top="12mm" fo:margin-bottom="12mm" fo:margin-left="${MARGIN}mm" fo:margin-right="${MARGIN}mm"/><style:header-style><style:header-footer-properties fo:min-height="10mm" fo:margin-bottom="5mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="10mm" fo:margin-top="5mm"/></style:footer-style></style:page-layout>`;

/** Styles by names that LibreOffice and Word know, the language, pages of A4 both ways, and what is on every page. */
export function odtStyles({ marking, foot }: Pick<Paper, 'marking' | 'foot'>): string {
  const master = (name: string, layout: string): string =>
    `<style:master-page style:name="${name}" style:page-layout-name="${layout}"><style:header><text:p text:style-name="Marking">${escapedXml(marking)}</text:p></style:header><style:footer><text:p text:style-name="Foot">${escapedXml(foot)}. Page <text:page-number text:select-page="current">1</text:page-number> of <text:page-count>1</text:page-count></text:p></style:footer></style:master-page>`;
  return odtPart(
    'document-styles',
    FONTS +
      '<office:styles>' +
      '<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="115%" fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Arial" fo:font-size="11pt" fo:color="#1a1a1a" fo:language="en" fo:country="GB"/></style:default-style>' +
      '<style:default-style style:family="table"/>' +
      '<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="2.5mm"/></style:style>' +
      PARAGRAPHS +
      '<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
      '<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="#1f3a7a" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>' +
      '<style:style style:name="Reference_20_number" style:display-name="Reference number" style:family="text"><style:text-properties fo:color="#1f3a7a" style:text-underline-style="none"/></style:style>' +
      LISTS +
      '</office:styles><office:automatic-styles>' +
      pageLayout('Upright', 210, 297, 'portrait') +
      pageLayout('Turned', 297, 210, 'landscape') +
      '</office:automatic-styles><office:master-styles>' +
      master('Standard', 'Upright') +
      master('Across', 'Turned') +
      '</office:master-styles>',
  );
}

export const odtMeta = ({ title, subject, madeWith }: Pick<Paper, 'title' | 'subject' | 'madeWith'>): string =>
  odtPart(
    'document-meta',
    `<office:meta><meta:generator>${escapedXml(madeWith)}</meta:generator><dc:title>${escapedXml(title)}</dc:title><dc:subject>${escapedXml(subject)}</dc:subject><dc:language>en-GB</dc:language></office:meta>`,
  );

/** What the file holds, part by part. */
export const odtManifest = (parts: readonly string[]): string =>
  `${PROLOGUE}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${ODT_TYPE}"/>${parts
    .map((part) => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`)
    .join('')}</manifest:manifest>`;

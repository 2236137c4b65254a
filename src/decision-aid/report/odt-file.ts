import { strToU8, zipSync } from 'fflate';
import { noteHead, referenceAnchor, type Block } from './blocks.ts';
import { heading, leadingTo, mark, odtTable, paragraph, span, words, type Written } from './odt-elements.ts';
import { FONTS, ODT_TEXT_WIDTH, ODT_TYPE, odtManifest, odtMeta, odtPart, odtStyles } from './odt-parts.ts';
import { headingsOf, inPages, REFERENCES, type Paper, type PaperPages, type PaperSection } from './paper.ts';
import { referenceWords } from './reference-words.ts';
import { escapedXml } from './xml-text.ts';

/**
 * A paper as an OpenDocument text, with what the Word document has: outline levels, repeated header rows, numbered
 * captions, language, properties and page numbers. Written by hand, since odf-kit 0.13 writes neither header rows nor a
 * language. Any text is safe: it is escaped, and what XML cannot hold is left out.
 */
export function odtFile(paper: Paper): Uint8Array<ArrayBuffer> {
  const parts = {
    'content.xml': content(paper),
    'styles.xml': odtStyles(paper),
    'meta.xml': odtMeta(paper),
  };
  return zipSync({
    // First and as it is, so that programs know the file by it (OpenDocument 1.3 part 2, 3.3).
    mimetype: [strToU8(ODT_TYPE), { level: 0 }],
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    'META-INF/manifest.xml': strToU8(odtManifest(Object.keys(parts))),
  });
}

function content(paper: Paper): string {
  const pages = inPages(paper.sections).reduce<Written & { tables: number }>(
    (before, next, index) => {
      const { body, styles, tables } = pagesOf(next, index === 0, before.tables);
      return { body: before.body + body, styles: before.styles + styles, tables };
    },
    { body: '', styles: '', tables: 0 },
  );
  const declared =
    '<text:sequence-decls><text:sequence-decl text:display-outline-level="0" text:name="Table"/></text:sequence-decls>';
  return odtPart(
    'document-content',
    `${FONTS}<office:automatic-styles>${AUTOMATIC}${pages.styles}</office:automatic-styles>` +
      `<office:body><office:text>${declared}${front(paper)}${pages.body}${references(paper)}</office:text></office:body>`,
  );
}

/** Headings that turn the page or have no number, and cells. Their names are LibreOffice's own for such styles. */
const AUTOMATIC =
  [
    headingStyle(false),
    ...(['Across', 'Standard'] as const).flatMap((page) =>
      [true, false].map((numbered) => headingStyle(numbered, page)),
    ),
  ]
    .map(({ name, xml }) => `<style:style style:name="${name}" ${xml}`)
    .join('') +
  ['', ' fo:background-color="#e8e8e8"']
    .map(
      (ground, index) =>
        `<style:style style:name="Cell${index}" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #6b6b6b" fo:padding="1.2mm"${ground}/></style:style>`,
    )
    .join('') +
  '<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>';

const front = (paper: Paper): string =>
  paragraph('Title', escapedXml(paper.title)) +
  paper.front
    .map(({ label, value }) => paragraph('Subtitle', `${span('Strong', `${label}:`)} ${escapedXml(value)}`))
    .join('') +
  paper.statements
    .map((words, index) => paragraph(index === 0 ? 'Statement' : 'Standard', escapedXml(words)))
    .join('') +
  paragraph('Contents_20_head', 'Contents') +
  headingsOf(paper)
    .map(({ heading: title, anchor, number }) =>
      paragraph(
        'Contents_20_line',
        (number === undefined ? '' : `${number}. `) + leadingTo(anchor, title, 'Internet_20_link'),
      ),
    )
    .join('');

/** Sections on pages that lie one way. The first heading of a run turns the pages. */
function pagesOf({ across, sections }: PaperPages, first: boolean, tablesBefore: number): Written & { tables: number } {
  const page = first && !across ? undefined : across ? 'Across' : 'Standard';
  let tables = tablesBefore;
  let styles = '';
  const body = sections.map((section, index) => {
    const blocks = section.blocks.map((block) => {
      if (block.is !== 'table') return blockXml(block);
      tables += 1;
      const written = odtTable(block, across ? ODT_TEXT_WIDTH.across : ODT_TEXT_WIDTH.upright, tables);
      styles += written.styles;
      return written.body;
    });
    return mainHeading(section, index === 0 ? page : undefined) + blocks.join('');
  });
  return { body: body.join(''), styles, tables };
}

const references = (paper: Paper): string =>
  mainHeading({ ...REFERENCES, numbered: false }) +
  paper.references
    .map((one) =>
      paragraph(
        'Reference',
        `${mark(referenceAnchor(one.number))}[${one.number}]<text:tab/>${words(referenceWords(one))}`,
      ),
    )
    .join('');

function blockXml(block: Exclude<Block, { is: 'table' }>): string {
  switch (block.is) {
    case 'heading':
      return heading(block.level, escapedXml(block.text));
    case 'paragraph':
      return paragraph('Standard', words(block.words));
    case 'list':
      return `<text:list text:style-name="${block.ordered ? 'Ordered' : 'Marks'}">${block.items
        .map((item) => `<text:list-item>${paragraph('List_20_item', words(item))}</text:list-item>`)
        .join('')}</text:list>`;
    case 'placeholder':
      return paragraph('Placeholder', escapedXml(block.text));
    case 'note':
      return block.paragraphs
        .map((line, index) =>
          paragraph('Officer_20_note', (index === 0 ? span('Strong', noteHead(block)) : '') + escapedXml(line)),
        )
        .join('');
  }
}

/** The heading of a section, to which the contents lead. A list header is a heading without a number. */
const mainHeading = (
  { heading: title, anchor, numbered }: Omit<PaperSection, 'across' | 'blocks'>,
  page?: PageKind,
): string =>
  heading(
    1,
    mark(anchor) + escapedXml(title),
    headingStyle(numbered, page).name,
    numbered ? '' : ' text:is-list-header="true"',
  );

type PageKind = 'Across' | 'Standard';

/** The style of a section's heading: with or without a number, and with the pages that it begins. */
function headingStyle(numbered: boolean, page?: PageKind): { name: string; xml: string } {
  const name = [numbered ? '' : 'Plain', page ? `Turn_${page}` : ''].filter(Boolean).join('_') || 'Heading_20_1';
  // Without these a heading without a number would still stand as far in as one with a number.
  const inset = numbered ? '' : '<style:paragraph-properties fo:margin-left="0mm" fo:text-indent="0mm"/>';
  const begins = page ? ` style:master-page-name="${page}"` : '';
  return {
    name,
    xml: `style:family="paragraph" style:parent-style-name="Heading_20_1"${begins}>${inset}</style:style>`,
  };
}

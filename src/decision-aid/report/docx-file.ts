import {
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';
import { noteHead, referenceAnchor, type Block } from './blocks.ts';
import { docxRuns, leadingTo, plain, styled } from './docx-runs.ts';
import { DOCX_NUMBERING, DOCX_STYLES, LISTS, PAGE, TEXT_WIDTH } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { headingsOf, inPages, REFERENCES, type Paper, type PaperSection } from './paper.ts';
import { referenceWords } from './reference-words.ts';
import { xmlText } from './xml-text.ts';

/** What is counted from the first page to the last. */
interface Counts {
  tables: number;
  orderedLists: number;
}

/**
 * A paper as a Word document: real headings and a title, tables with a repeated header row and a numbered caption,
 * language, properties and page numbers. Any text is safe: what XML cannot hold is left out.
 */
export function docxFile(paper: Paper): Promise<ArrayBuffer> {
  const counts: Counts = { tables: 0, orderedLists: 0 };
  const pages = inPages(paper.sections);
  const document = new Document({
    title: xmlText(paper.title),
    subject: xmlText(paper.subject),
    creator: xmlText(paper.madeWith),
    lastModifiedBy: xmlText(paper.madeWith),
    description: xmlText(paper.marking),
    compatibility: { version: 15 },
    styles: DOCX_STYLES,
    numbering: DOCX_NUMBERING,
    sections: pages.map(({ across, sections }, index) => ({
      ...pageOf(paper, across),
      children: [
        ...(index === 0 ? front(paper) : []),
        ...sections.flatMap((section) => sectionChildren(section, counts)),
        ...(index === pages.length - 1 ? references(paper) : []),
      ],
    })),
  });
  return Packer.toArrayBuffer(document);
}

const pageOf = (paper: Paper, across: boolean): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> => ({
  properties: {
    page: {
      ...PAGE,
      size: { ...PAGE.size, orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    },
  },
  headers: { default: new Header({ children: [styled('Marking', [plain(paper.marking)])] }) },
  footers: {
    default: new Footer({
      children: [
        styled('Foot', [
          plain(`${paper.foot}. `),
          new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ]),
      ],
    }),
  },
});

const front = (paper: Paper): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, children: [plain(paper.title)] }),
  ...paper.front.map(({ label, value }) => styled('Front', [plain(`${label}:`, true), plain(` ${value}`)])),
  ...paper.statements.map((words, index) => styled(index === 0 ? 'Statement' : 'Normal', [plain(words)])),
  ...contents(paper),
];

/** Headings that lead to their sections. Page numbers are left out: Word would have to be asked to count them. */
const contents = (paper: Paper): Paragraph[] => [
  styled('ContentsHead', [plain('Contents')]),
  ...headingsOf(paper).map(({ heading, anchor, number }) =>
    styled('ContentsLine', [plain(number === undefined ? '' : `${number}. `), leadingTo(anchor, heading, 'Hyperlink')]),
  ),
];

const sectionChildren = (section: PaperSection, counts: Counts): (Paragraph | Table)[] => [
  mainHeading(section),
  ...section.blocks.flatMap((block) => blockChildren(block, section.across, counts)),
];

const mainHeading = ({ heading, anchor, numbered }: Omit<PaperSection, 'across' | 'blocks'>): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...(numbered ? { numbering: { reference: LISTS.sections, level: 0 } } : {}),
    children: [new Bookmark({ id: anchor, children: [plain(heading)] })],
  });

const references = (paper: Paper): Paragraph[] => [
  mainHeading({ ...REFERENCES, numbered: false }),
  ...paper.references.map((reference) =>
    styled('Reference', [
      new Bookmark({ id: referenceAnchor(reference.number), children: [plain(`[${reference.number}]`)] }),
      new TextRun({ children: [new Tab()] }),
      ...docxRuns(referenceWords(reference)),
    ]),
  ),
];

function blockChildren(block: Block, across: boolean, counts: Counts): (Paragraph | Table)[] {
  switch (block.is) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: [plain(block.text)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: docxRuns(block.words) })];
    case 'list': {
      if (block.ordered) counts.orderedLists += 1;
      const reference = block.ordered ? LISTS.ordered : LISTS.marks;
      // Each instance of a list begins again at 1.
      const numbering = { reference, level: 0, instance: counts.orderedLists };
      return block.items.map((item) => new Paragraph({ numbering, children: docxRuns(item) }));
    }
    case 'table':
      counts.tables += 1;
      return docxTable(block, across ? TEXT_WIDTH.across : TEXT_WIDTH.upright, counts.tables);
    case 'placeholder':
      return [styled('Placeholder', [plain(block.text)])];
    case 'note':
      return block.paragraphs.map((words, index) =>
        styled('OfficerNote', [...(index === 0 ? [plain(noteHead(block), true)] : []), plain(words)]),
      );
  }
}

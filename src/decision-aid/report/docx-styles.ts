import {
  BorderStyle,
  convertMillimetersToTwip,
  LevelFormat,
  LineRuleType,
  type IPropertiesOptions,
  type ISpacingProperties,
} from 'docx';

/** A font that every Word has, and that others put a like one in place of. */
const FONT = 'Arial';
const INK = '1A1A1A';
const LINK = '1F3A7A';
/** Sizes are in half points. */
const BODY = 22;
const SMALL = 18;

const bold = (size: number): { font: string; size: number; bold: true; color: string } => ({
  font: FONT,
  size,
  bold: true,
  color: INK,
});

/** Spaces are in twentieths of a point, lines in 240ths of their own height. */
const spaced = (before: number, after: number, line = 276): ISpacingProperties => ({
  before,
  after,
  line,
  // Without it LibreOffice takes the line for a height that no letter may pass.
  lineRule: LineRuleType.AUTO,
});
const rule = { style: BorderStyle.SINGLE, color: INK, space: 8 };

/** Lists of the paper: numbers before sections, letters or marks before items. */
export const LISTS = { sections: 'sections', ordered: 'ordered', marks: 'marks' } as const;

/** Styles by the names that Word knows, so that a council's own template can take them over. Nothing is told by colour alone. */
export const DOCX_STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: FONT, size: BODY, color: INK, language: { value: 'en-GB' } },
      paragraph: { spacing: spaced(0, 140) },
    },
    title: { run: bold(40), paragraph: { spacing: spaced(0, 200) } },
    heading1: { run: bold(30), paragraph: { spacing: spaced(400, 140), keepNext: true } },
    heading2: { run: bold(25), paragraph: { spacing: spaced(300, 100), keepNext: true } },
    heading3: { run: bold(BODY), paragraph: { spacing: spaced(220, 80), keepNext: true } },
    caption: { run: bold(20), paragraph: { spacing: spaced(220, 100), keepNext: true } },
    // Links are underlined, and dark enough on white.
    hyperlink: { run: { color: LINK, underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Placeholder',
      name: 'Officer to complete',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { spacing: spaced(160, 200), border: { left: { ...rule, size: 24 } }, indent: { left: 200 } },
    },
    {
      id: 'OfficerNote',
      name: 'Officer’s note',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        spacing: spaced(80, 140),
        border: { left: { ...rule, style: BorderStyle.DOUBLE, size: 6 } },
        indent: { left: 200 },
      },
    },
    {
      id: 'Statement',
      name: 'Statement',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { spacing: spaced(160, 160) },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: SMALL },
      paragraph: { spacing: spaced(20, 20, 250) },
    },
    { id: 'SmallTableText', name: 'Small table text', basedOn: 'TableText', quickFormat: true, run: { size: 16 } },
    {
      id: 'Reference',
      name: 'Reference',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: SMALL },
      paragraph: { spacing: spaced(0, 80, 250), indent: { left: 720, hanging: 720 } },
    },
    { id: 'Front', name: 'Front', basedOn: 'Normal', paragraph: { spacing: spaced(0, 40) } },
    {
      id: 'ContentsHead',
      name: 'Contents head',
      basedOn: 'Normal',
      run: { bold: true, size: 25 },
      paragraph: { spacing: spaced(240, 100), keepNext: true },
    },
    { id: 'ContentsLine', name: 'Contents line', basedOn: 'Normal', paragraph: { spacing: spaced(0, 20) } },
    {
      id: 'Marking',
      name: 'Marking',
      basedOn: 'Normal',
      run: { size: SMALL, bold: true },
      paragraph: { spacing: spaced(0, 0) },
    },
    { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { size: SMALL }, paragraph: { spacing: spaced(0, 0) } },
  ],
  characterStyles: [{ id: 'ReferenceNumber', name: 'Reference number', run: { color: LINK } }],
};

const hanging = (
  left: number,
): { style: { paragraph: { indent: { left: number; hanging: number }; spacing: { after: number } } } } => ({
  style: { paragraph: { indent: { left, hanging: left }, spacing: { after: 100 } } },
});

export const DOCX_NUMBERING: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: LISTS.sections,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { paragraph: { indent: { left: 567, hanging: 567 } } },
        },
      ],
    },
    { reference: LISTS.ordered, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', ...hanging(425) }] },
    { reference: LISTS.marks, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', ...hanging(425) }] },
  ],
};

const MARGIN = 22;
const mm = convertMillimetersToTwip;
/** A4 as Word has it, in twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
export const PAGE = {
  size: A4,
  margin: { top: mm(24), bottom: mm(22), left: mm(MARGIN), right: mm(MARGIN), header: mm(12), footer: mm(12) },
};
/** Width of the text, in twentieths of a point. */
export const TEXT_WIDTH = { upright: mm(210 - 2 * MARGIN), across: mm(297 - 2 * MARGIN) };

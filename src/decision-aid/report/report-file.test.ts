import { describe, expect, it } from 'vitest';
import { readFileText } from '../state/state-file.ts';
import { noteWords, notePieces, runWords, type Block, type Words } from './blocks.ts';
import { headingsOf, buildPaper, type Paper } from './paper.ts';
import { reportFileName } from './file-name.ts';
import { reportFile } from './report-file.ts';
import {
  all,
  ANNOTATED,
  HARMLESS,
  inputOf,
  openParts,
  parseXml,
  STATES,
  textOf,
  type XmlElement,
} from './report.fixture.ts';
import { xmlText } from './xml-text.ts';

/** What a file says, whatever its format. */
interface ReadPaper {
  headings: { level: number; text: string; style: string | undefined }[];
  /** Rows of cells by table; the first `head` of them are repeated on each page. */
  tables: { head: number; rows: string[][] }[];
  captions: string[];
  /** Places that links lead to, and places that there are. */
  leadsTo: string[];
  anchors: string[];
  links: string[];
  text: string;
}

async function readDocx(blob: Blob): Promise<ReadPaper> {
  const { xml, names } = await openParts(blob);
  for (const name of names.filter((one) => /\.(?:xml|rels)$/.test(one))) xml(name);
  const body = xml('word/document.xml');
  const styleOf = (paragraph: XmlElement): string => all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
  const words = (element: XmlElement): string => all(element, 'w:t').map(textOf).join('');
  const paragraphs = all(body, 'w:p');
  const targets = all(xml('word/_rels/document.xml.rels'), 'Relationship');
  return {
    headings: paragraphs.flatMap((one) => {
      const level = /^Heading(\d)$/.exec(styleOf(one))?.[1];
      const numbered = all(one, 'w:numPr').length > 0;
      return level ? [{ level: Number(level), text: words(one), style: numbered ? 'numbered' : undefined }] : [];
    }),
    tables: all(body, 'w:tbl').map((one) => ({
      // Without a value it is on (`CT_OnOff`).
      head: all(one, 'w:tblHeader').filter(({ attributes }) => /^(?:on|1|true)$/.test(attributes['w:val'] ?? 'on'))
        .length,
      rows: all(one, 'w:tr').map((row) => all(row, 'w:tc').map(words)),
    })),
    captions: paragraphs.filter((one) => styleOf(one) === 'Caption').map(words),
    leadsTo: all(body, 'w:hyperlink').flatMap(({ attributes }) =>
      // One with a target leads out, and its anchor is the fragment of that.
      attributes['r:id'] === undefined ? (attributes['w:anchor'] ?? []) : [],
    ),
    anchors: all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? ''),
    links: targets
      .filter(({ attributes }) => attributes['TargetMode'])
      .map(({ attributes }) => attributes['Target'] ?? ''),
    text: paragraphs.map(words).join('\n'),
  };
}

async function readOdt(blob: Blob): Promise<ReadPaper> {
  const { xml, names } = await openParts(blob);
  for (const name of names.filter((one) => one.endsWith('.xml'))) xml(name);
  const body = xml('content.xml');
  const hrefs = all(body, 'text:a').map(({ attributes }) => attributes['xlink:href'] ?? '');
  const rows = (table: XmlElement): string[][] =>
    all(table, 'table:table-row').map((row) => all(row, 'table:table-cell').map(textOf));
  return {
    headings: all(body, 'text:h').map((one) => ({
      level: Number(one.attributes['text:outline-level']),
      text: textOf(one),
      style: one.attributes['text:is-list-header'] === 'true' ? undefined : 'numbered',
    })),
    tables: all(body, 'table:table').map((one) => ({
      head: all(one, 'table:table-header-rows').flatMap((head) => all(head, 'table:table-row')).length,
      rows: rows(one),
    })),
    captions: all(body, 'text:p')
      .filter(({ attributes }) => attributes['text:style-name'] === 'Caption')
      .map(textOf),
    leadsTo: hrefs.filter((one) => one.startsWith('#')).map((one) => one.slice(1)),
    anchors: all(body, 'text:bookmark').map(({ attributes }) => attributes['text:name'] ?? ''),
    links: hrefs.filter((one) => !one.startsWith('#')),
    text: [...all(body, 'text:h'), ...all(body, 'text:p')].map(textOf).join('\n'),
  };
}

const READERS = { docx: readDocx, odt: readOdt } as const;

const words = (given: Words): string => given.map(runWords).join('');
const blocksOf = (paper: Paper): Block[] => paper.sections.flatMap(({ blocks }) => [...blocks]);
/** Every number of a reference that the paper's own structure cites. */
function citedNumbers(paper: Paper): number[] {
  const numbersIn = (given: Words): number[] => given.flatMap((run) => (run.is === 'notes' ? [...run.numbers] : []));
  return blocksOf(paper).flatMap((block) => {
    switch (block.is) {
      case 'paragraph':
        return numbersIn(block.words);
      case 'list':
        return block.items.flatMap(numbersIn);
      case 'table':
        return block.rows.flat().flatMap(numbersIn);
      case 'heading':
      case 'placeholder':
      case 'note':
        return [];
    }
  });
}

describe.each(Object.entries(STATES))('the paper %s', (_, make) => {
  const input = make();
  const paper = buildPaper(input);

  it('has every section of a cabinet report in its order, none empty', () => {
    const headings = paper.sections.map(({ heading }) => heading).filter((one) => one !== 'Other notes');
    expect(headings).toEqual([
      'Decision sought',
      'Summary',
      'Reasons',
      'Background',
      'Who decides',
      'Options considered',
      'Alternatives considered and rejected',
      'What would be needed first',
      'What would change the result',
      'What is not known',
      'Councils that started from a similar place',
      'Financial implications',
      'Legal implications',
      'Workforce implications',
      'Equalities implications',
      'Consultation',
      'Risk',
      'Appendix A: Figures',
      'Appendix B: What matters',
      'Appendix C: Method',
    ]);
    expect(paper.sections.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
  });

  it('names every option that is not open with each rule, its reason and its sources', () => {
    const { bundle, appraisal } = input;
    const section = paper.sections.find(({ heading }) => heading.startsWith('Alternatives'));
    const told = section?.blocks ?? [];
    const name = (id: string): string => bundle.aid.options.find((one) => one.id === id)?.name ?? id;
    for (const [option, grounds] of appraisal.rules.ruledOut) {
      expect(told.some((block) => block.is === 'heading' && block.text.includes(name(option)))).toBe(true);
      for (const { rule } of grounds) {
        const line = told.find((block) => block.is === 'paragraph' && words(block.words).includes(rule.because));
        expect(line?.is === 'paragraph' && line.words.some((run) => run.is === 'notes')).toBe(
          rule.sources.length + rule.facts.length > 0,
        );
      }
    }
  });

  it('says that shares are no probability, and that the aid does not decide', () => {
    const told = blocksOf(paper).flatMap((block) => (block.is === 'paragraph' ? [words(block.words)] : []));
    if (input.appraisal.order.length > 0) expect(told.some((one) => one.includes('not a probability'))).toBe(true);
    expect(paper.statements[0]).toContain('It does not decide.');
  });

  it('cites no number without a reference, and has no reference that nothing cites', () => {
    expect([...new Set(citedNumbers(paper))].sort((a, b) => a - b)).toEqual(
      paper.references.map(({ number }) => number),
    );
    expect(paper.references.every(({ text }) => text.length > 10)).toBe(true);
  });

  describe.each(Object.entries(READERS))('as %s', (format, read) => {
    it('can be read again, with headings, tables, captions and references as the paper has them', async () => {
      const { blob, name } = await reportFile(format as keyof typeof READERS, input);
      expect(name).toMatch(new RegExp(`^[a-z0-9-]+\\.${format}$`));
      const file = await read(blob);

      const expected = headingsOf(paper);
      expect(file.headings.filter(({ level }) => level === 1).map(({ text, style }) => [text, style])).toEqual(
        expected.map(({ heading, number }) => [xmlText(heading), number === undefined ? undefined : 'numbered']),
      );
      file.headings.reduce((before, { level, text }) => {
        expect(level, `the heading "${text}" leaves a level out`).toBeLessThanOrEqual(before + 1);
        return level;
      }, 0);

      const tables = blocksOf(paper).filter((block) => block.is === 'table');
      expect(file.tables.map(({ head }) => head)).toEqual(tables.map(() => 1));
      expect(file.tables.map(({ rows }) => rows)).toEqual(
        tables.map(({ columns, rows }) => [
          columns.map(({ head }) => xmlText(head)),
          ...rows.map((row) =>
            row.map((cell) => xmlText(cell.map((run) => (run.is === 'notes' ? ' ' : '') + runWords(run)).join(''))),
          ),
        ]),
      );
      expect(file.captions).toEqual(tables.map(({ caption }, index) => `Table ${index + 1}. ${xmlText(caption)}`));

      // Every number that is printed leads to a reference, and every entry of the contents to a section.
      expect(new Set(file.anchors).size).toBe(file.anchors.length);
      // Names of bookmarks that Word takes.
      expect(file.anchors.filter((one) => !/^[a-z]\w{0,39}$/.test(one))).toEqual([]);
      expect(file.leadsTo.filter((one) => !file.anchors.includes(one))).toEqual([]);
      expect(expected.filter(({ anchor }) => !file.leadsTo.includes(anchor))).toEqual([]);
      for (const { number, text } of paper.references) {
        expect(file.anchors).toContain(`reference_${number}`);
        expect(file.text).toContain(xmlText(text));
      }
      expect(file.links.every((one) => /^https?:/.test(one))).toBe(true);
    });
  });
});

describe('the files', () => {
  it('carry the officer’s notes and figures, and mark them as the officer’s', async () => {
    for (const [format, read] of Object.entries(READERS)) {
      const { text } = await read((await reportFile(format as keyof typeof READERS, inputOf(ANNOTATED))).blob);
      expect(text).toContain('Officer’s note: Note on the summary.');
      expect(text).toContain('Its second paragraph.');
      expect(text).toMatch(/Officer’s note on “[^”]+”: Note on a question\./);
      expect(text).toMatch(/Officer’s note on “[^”]+”: Note on an option\./);
      expect(text).toMatch(/Officer’s note on “[^”]+”: Note on a value\./);
      expect(text).toContain('Officer’s note on “Elsewhere”: Note on nothing known.');
      expect(text).toContain('30 (20 to 40) Council’s own figure');
      expect(text).toContain('Scores that an officer replaced');
    }
  });

  it('keep hostile text as text, less what XML cannot hold', async () => {
    const input = STATES['with hostile text']?.() ?? inputOf(ANNOTATED);
    for (const [format, read] of Object.entries(READERS)) {
      const { text } = await read((await reportFile(format as keyof typeof READERS, input)).blob);
      expect(text).toContain(`Officer’s note: ${HARMLESS}`);
      expect(text).toContain(`=${HARMLESS} `);
      expect(text.match(/long /g)?.length).toBeGreaterThanOrEqual(39_999);
    }
  });

  it('has in ODT its type first and uncompressed, a language, a title and numbered pages', async () => {
    const { blob } = await reportFile('odt', inputOf(ANNOTATED));
    const { bytes, names, xml } = await openParts(blob);
    const type = 'application/vnd.oasis.opendocument.text';
    expect(blob.type).toBe(type);
    expect(names[0]).toBe('mimetype');
    // A local header of 30 bytes without extra field, the name, then the type as it is.
    expect(new TextDecoder().decode(bytes.subarray(30, 38 + type.length))).toBe(`mimetype${type}`);
    expect(bytes[28]).toBe(0);
    const manifest = all(xml('META-INF/manifest.xml'), 'manifest:file-entry');
    expect(manifest.map(({ attributes }) => attributes['manifest:full-path'])).toEqual([
      '/',
      'content.xml',
      'styles.xml',
      'meta.xml',
    ]);
    const styles = xml('styles.xml');
    expect(all(styles, 'style:text-properties')[0]?.attributes).toMatchObject({
      'fo:language': 'en',
      'fo:country': 'GB',
    });
    expect(all(styles, 'text:page-number')).toHaveLength(2);
    expect(all(xml('meta.xml'), 'dc:title').map(textOf)).toEqual([
      'Options appraisal: how children’s services could be run in Leeds',
    ]);
    // Each style that the content names is there.
    const content = xml('content.xml');
    const known = [
      ...all(styles, 'style:style'),
      ...all(content, 'style:style'),
      ...all(styles, 'text:list-style'),
    ].map(({ attributes }) => attributes['style:name']);
    const used = ['text:p', 'text:h', 'text:span', 'text:a', 'text:list', 'table:table-cell', 'table:table'].flatMap(
      (name) =>
        all(content, name).map(({ attributes }) => attributes['text:style-name'] ?? attributes['table:style-name']),
    );
    expect([...new Set(used)].filter((one) => !known.includes(one))).toEqual([]);
  });

  it('has in DOCX a language, a title, A4 both ways and numbered pages, and each part is declared', async () => {
    const { blob } = await reportFile('docx', inputOf(ANNOTATED));
    const { names, xml } = await openParts(blob);
    const styles = xml('word/styles.xml');
    const defaults = all(styles, 'w:rPrDefault')[0] ?? parseXml('<none/>');
    expect(all(defaults, 'w:lang').map(({ attributes }) => attributes['w:val'])).toEqual(['en-GB']);
    expect(all(xml('docProps/core.xml'), 'dc:title').map(textOf)).toEqual([
      'Options appraisal: how children’s services could be run in Leeds',
    ]);
    const body = xml('word/document.xml');
    expect(all(body, 'w:pgSz').map(({ attributes }) => [attributes['w:w'], attributes['w:h']])).toEqual([
      ['11906', '16838'],
      ['16838', '11906'],
      ['11906', '16838'],
    ]);
    const footers = names.filter((name) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers).toHaveLength(3);
    for (const name of footers) expect(textOf(xml(name))).toContain('PAGE');
    const references = all(body, 'w:p').filter((one) => all(one, 'w:pStyle')[0]?.attributes['w:val'] === 'Reference');
    expect(references.every((one) => all(one, 'w:tab').length === 1)).toBe(true);
    expect(references.length).toBeGreaterThan(0);
    const known = all(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    const used = ['w:pStyle', 'w:rStyle'].flatMap((name) =>
      all(body, name).map(({ attributes }) => attributes['w:val']),
    );
    expect([...new Set(used)].filter((one) => !known.includes(one))).toEqual([]);
    const declared = all(xml('[Content_Types].xml'), 'Override').map(({ attributes }) =>
      attributes['PartName']?.slice(1),
    );
    expect(
      names
        .filter((name) => name.startsWith('word/') && !name.includes('_rels') && name.endsWith('.xml'))
        .filter((name) => !declared.includes(name)),
    ).toEqual([]);
  });

  it('has the answers as a file that the aid opens again', async () => {
    const input = inputOf(ANNOTATED);
    const { blob, name } = await reportFile('json', input);
    expect(name).toBe('options-appraisal-leeds-2026-11-25.json');
    const { questions, options } = input.bundle.aid;
    const opened = readFileText(await blob.text(), {
      questions,
      criteria: input.appraisal.criteria,
      options: options.map(({ id }) => id),
    });
    expect(opened.messages).toEqual([]);
    expect(opened.is === 'opened' && opened.state.answers).toEqual(ANNOTATED.answers);
    expect(opened.is === 'opened' && opened.state.overrides).toEqual(ANNOTATED.overrides);
  });
});

describe('numbers of references', () => {
  it.each([
    [[1], '[1]'],
    [[2, 1], '[1, 2]'],
    [[3, 1, 2, 2], '[1–3]'],
    [[1, 3, 4, 5, 7, 8], '[1, 3–5, 7, 8]'],
  ])('%j is printed as %s', (given, printed) => {
    expect(noteWords(given)).toBe(printed);
    expect(notePieces(given).filter((piece) => typeof piece === 'number').length).toBeGreaterThan(0);
  });
});

describe('names of files', () => {
  it.each([
    ['Leeds', 'options-appraisal-leeds-2026-11-25.csv'],
    [undefined, 'options-appraisal-2026-11-25.csv'],
    ['../../St Helens’ Ynys Môn', 'options-appraisal-st-helens-ynys-mon-2026-11-25.csv'],
    ['日本', 'options-appraisal-2026-11-25.csv'],
  ])('of %s is %s', (council, name) => {
    expect(reportFileName(council, '2026-11-25', 'csv')).toBe(name);
  });

  it('are at most 100 characters long', () => {
    expect(reportFileName('a'.repeat(500), '2026-11-25', 'docx')).toHaveLength(100);
  });
});

import { capitalised, printDate } from '../../print.ts';
import type { Block } from './blocks.ts';
import type { Reference } from './citations.ts';
import { paperContext, type PaperContext } from './paper-context.ts';
import type { ReportInput } from './report-input.ts';
import { STATEMENT } from './statement.ts';
import { alternatives } from './sections/alternatives.ts';
import { method, whatMatters } from './sections/appendices.ts';
import { background } from './sections/background.ts';
import { conditions } from './sections/conditions.ts';
import { figures } from './sections/figures.ts';
import { consultation, equalities, financial, legal, risk, workforce } from './sections/implications.ts';
import { whatIsNotKnown } from './sections/not-known.ts';
import { optionsConsidered } from './sections/options-considered.ts';
import { reasons } from './sections/reasons.ts';
import { whatWouldChangeIt } from './sections/sensitivity.ts';
import { similarCouncils } from './sections/similar-councils.ts';
import { decisionSought, summary, whoDecides } from './sections/summary.ts';

/** A section of the paper, under a heading of its own. */
export interface PaperSection {
  heading: string;
  /** The name of its place in a file, to which the contents lead. */
  anchor: string;
  /** Appendices bear letters in their headings, the rest are numbered by the file. */
  numbered: boolean;
  /** Its pages are turned, for a table with many columns. */
  across: boolean;
  blocks: readonly Block[];
}

/** A cabinet report, ready to be written in any format. */
export interface Paper {
  title: string;
  /** For the properties of the file. */
  subject: string;
  /** What the paper was made with. */
  madeWith: string;
  /** At the head of every page. */
  marking: string;
  /** At the foot of every page, before its number. */
  foot: string;
  /** What stands under the title, line by line. */
  front: readonly { label: string; value: string }[];
  /** What it is and is not, before all else. */
  statements: readonly string[];
  sections: readonly PaperSection[];
  /** Background papers, numbered as the text cites them. */
  references: readonly Reference[];
}

/** The heading of the references, under the name that the law has for them (Local Government Act 1972, section 100D). */
export const REFERENCES = { heading: 'Background papers and references', anchor: 'references' } as const;

interface SectionPlan {
  heading: string;
  appendix?: true;
  across?: true;
  write: (context: PaperContext) => readonly Block[];
}

/** The sections in their order, by the key under which the reader's notes go to them. None can be left off. */
const SECTIONS: Readonly<Record<string, SectionPlan>> = {
  decision: { heading: 'Decision sought', write: decisionSought },
  summary: { heading: 'Summary', write: summary },
  reasons: { heading: 'Reasons', write: reasons },
  background: { heading: 'Background', write: background },
  'who-decides': { heading: 'Who decides', write: whoDecides },
  options: { heading: 'Options considered', write: optionsConsidered },
  alternatives: { heading: 'Alternatives considered and rejected', write: alternatives },
  conditions: { heading: 'What would be needed first', write: conditions },
  sensitivity: { heading: 'What would change the result', write: whatWouldChangeIt },
  unknown: { heading: 'What is not known', write: whatIsNotKnown },
  similar: { heading: 'Councils that started from a similar place', write: similarCouncils },
  financial: { heading: 'Financial implications', write: financial },
  legal: { heading: 'Legal implications', write: legal },
  workforce: { heading: 'Workforce implications', write: workforce },
  equalities: { heading: 'Equalities implications', write: equalities },
  consultation: { heading: 'Consultation', write: consultation },
  risk: { heading: 'Risk', write: risk },
  figures: { heading: 'Appendix A: Figures', appendix: true, across: true, write: figures },
  weights: { heading: 'Appendix B: What matters', appendix: true, write: whatMatters },
  method: { heading: 'Appendix C: Method', appendix: true, write: method },
};

/** Notes under no heading of the paper, so that none is lost. They stand before the appendices. */
const OTHER = 'other-notes';

/**
 * The report as a plain structure, laid out as a cabinet report: same input, same paper.
 * Rejected options and sensitivity are always in it, and what the aid cannot support is left marked for an officer.
 */
export function buildPaper(input: ReportInput): Paper {
  const context = paperContext(input);
  const notes = notesBySection(context);
  // Citations are numbered as the sections are written, so their order is that of the paper.
  const sections = Object.entries(SECTIONS).map(([key, { heading, appendix = false, across = false, write }]) => ({
    heading,
    anchor: anchorOf(key),
    numbered: !appendix,
    across,
    blocks: [...write(context), ...(notes.get(key) ?? [])],
  }));
  const others = notes.get(OTHER) ?? [];
  const other = { heading: 'Other notes', anchor: anchorOf(OTHER), numbered: true, across: false, blocks: others };
  return {
    title: `Options appraisal: how children’s services could be run${input.councilName === undefined ? '' : ` in ${input.councilName}`}`,
    subject: STATEMENT,
    madeWith: input.site,
    marking: 'Working paper before decision',
    foot: ['Options appraisal', input.councilName, printDate(input.date)].filter(Boolean).join(', '),
    front: frontOf(input),
    statements: [
      STATEMENT,
      `Draft made with the decision aid of ${input.site}, for an officer to check and complete. “You” and “your council” mean the council. Numbers in square brackets lead to the sources at the end.`,
    ],
    sections: [
      ...sections.filter(({ numbered }) => numbered),
      ...(others.length === 0 ? [] : [other]),
      ...sections.filter(({ numbered }) => !numbered),
    ],
    references: context.references(),
  };
}

const anchorOf = (key: string): string => `section_${key.replaceAll('-', '_')}`;

const TO_COMPLETE = 'Officer to complete';

const frontOf = ({ councilName, date }: ReportInput): Paper['front'] => [
  { label: 'Council', value: councilName ?? TO_COMPLETE },
  { label: 'Report to', value: TO_COMPLETE },
  { label: 'Date of meeting', value: TO_COMPLETE },
  { label: 'Date of this draft', value: printDate(date) },
  { label: 'Report of', value: TO_COMPLETE },
  { label: 'Cabinet member', value: TO_COMPLETE },
  { label: 'Key decision', value: TO_COMPLETE },
  { label: 'Exempt from publication', value: TO_COMPLETE },
];

/**
 * The reader's notes as blocks, by the section they go to: one with the key of a section there; one on a question, an
 * option or a value with what it is about; any other by itself at the end.
 */
function notesBySection(context: PaperContext): Map<string, Block[]> {
  const found = new Map<string, Block[]>();
  for (const [key, words] of Object.entries(context.state.notes)) {
    const paragraphs = words.split(/\s*[\r\n]+\s*/).filter((line) => line.trim() !== '');
    if (paragraphs.length === 0) continue;
    const { section, about } = placeOfNote(context, key);
    found.set(section, [...(found.get(section) ?? []), { is: 'note', about, paragraphs }]);
  }
  return found;
}

function placeOfNote(
  { questions, bundle, questionLabel, optionName }: PaperContext,
  key: string,
): { section: string; about: string | undefined } {
  if (Object.hasOwn(SECTIONS, key)) return { section: key, about: undefined };
  if (questions.has(key)) return { section: 'background', about: questionLabel(key) };
  const [option = '', criterion = ''] = key.split('/');
  if (!bundle.aid.options.some(({ id }) => id === option)) return { section: OTHER, about: capitalised(key) };
  const on = bundle.aid.criteria.find(({ id }) => id === criterion);
  return on
    ? { section: 'figures', about: `${optionName(option)}: ${on.name}` }
    : { section: 'alternatives', about: optionName(option) };
}

/** Sections in a row whose pages lie the same way. */
export interface PaperPages {
  across: boolean;
  sections: readonly PaperSection[];
}

/** The sections in runs of pages that lie the same way, since a file sets the way of its pages for many at once. */
export function inPages(sections: readonly PaperSection[]): PaperPages[] {
  const pages: { across: boolean; sections: PaperSection[] }[] = [];
  for (const section of sections) {
    const last = pages.at(-1);
    if (last?.across === section.across) last.sections.push(section);
    else pages.push({ across: section.across, sections: [section] });
  }
  return pages;
}

/** The headings of a paper from first to last, the references included, with the numbers that the file gives them. */
export function headingsOf({
  sections,
}: Pick<Paper, 'sections'>): { heading: string; anchor: string; number: number | undefined }[] {
  const numbered = sections.filter((section) => section.numbered);
  return [
    ...sections.map((section) => ({
      heading: section.heading,
      anchor: section.anchor,
      number: section.numbered ? numbered.indexOf(section) + 1 : undefined,
    })),
    { ...REFERENCES, number: undefined },
  ];
}

import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';
import { loadLibrary } from '../../library/load-library.ts';
import { aidBundle, type AidBundle } from '../aid-bundle.ts';
import { EMPTY_STATE, type AidState } from '../engine/answers.ts';
import { appraise, sensitivity } from '../engine/appraise.ts';
import { similarCases } from '../engine/similarity.ts';
import type { ReportInput } from './report-input.ts';

// Inputs made from the real content, and what reads the files again.

const DAY = '2026-11-25';
/** Enough to draw by; what is tested here does not hang on chance. */
const DRAWS = 300;

let loaded: AidBundle | undefined;
/** The real content, read once. */
export const realBundle = (): AidBundle => (loaded ??= aidBundle(loadLibrary()));

export function inputOf(state: AidState, { bundle = realBundle(), ...rest }: Partial<ReportInput> = {}): ReportInput {
  const aid = { ...bundle.aid, backTest: [] };
  const appraisal = appraise(aid, state, { day: DAY, draws: DRAWS });
  return {
    bundle,
    appraisal,
    sensitivity: sensitivity(aid, appraisal),
    similar: similarCases(aid.questions, appraisal.state.answers, bundle.cases),
    state,
    councilName: 'Leeds',
    date: DAY,
    site: 'Open Door',
    address: 'https://opendoor.example/decision-aid/result/#a=xyz',
    ...rest,
  };
}

/** Under a direction, with a ranking: some options are ruled out. */
export const DIRECTED: AidState = {
  ...EMPTY_STATE,
  answers: {
    scope: 'social-care',
    council: 'leeds',
    children_0_17: 45_000,
    latest_ofsted: 'inadequate',
    statutory_direction: 'direction-requiring-independence',
    current_arrangement: 'in-house',
    main_problems: ['demand', 'leadership', 'practice'],
    leadership_capacity: 'partly',
    finance: 'under-pressure',
  },
  weights: { mode: 'ranking', values: { 'independence-and-focus': 1, 'time-to-live': 2, 'council-control': 3 } },
};

/** With own figures, and notes on a section, a question, an option, a value and nothing known. */
export const ANNOTATED: AidState = {
  ...DIRECTED,
  weights: { mode: 'points', values: { 'running-cost': 60, 'council-control': 40 }, firmness: 'agreed' },
  overrides: { 'joint-company/running-cost': { low: 20, likely: 30, high: 40 } },
  notes: {
    summary: 'Note on the summary.\r\n\r\nIts second paragraph.',
    main_problems: 'Note on a question.',
    'shared-service': 'Note on an option.',
    'joint-company/running-cost': 'Note on a value.',
    elsewhere: 'Note on nothing known.',
    risk: ' \n ',
  },
};

/** What may break XML, a zip or a spreadsheet: markup, entities, controls, halves of pairs, emoji, both directions, formulas. */
export const HOSTILE = `<b>&amp; "]]> '\u0000\u0008\uFFFE\uD83D \u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u202Eright\u202C =1+1`;
/** What is left of it in a file. */
export const HARMLESS = `<b>&amp; "]]> ' \u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u202Eright\u202C =1+1`;

const rename = (bundle: AidBundle): AidBundle => ({
  ...bundle,
  aid: {
    ...bundle.aid,
    rules: bundle.aid.rules.map((rule) => ({ ...rule, because: `=${HOSTILE} ${rule.because}` })),
  },
});

export const STATES: Readonly<Record<string, () => ReportInput>> = {
  'under a direction': () => inputOf(DIRECTED),
  'with nothing answered and no council': () => inputOf(EMPTY_STATE, { councilName: undefined }),
  'with own figures and notes': () => inputOf(ANNOTATED),
  'with part of the service in scope': () =>
    inputOf({ ...EMPTY_STATE, answers: { scope: 'part-of-the-service', current_arrangement: 'independent-trust' } }),
  'with hostile text': () =>
    inputOf(
      {
        ...ANNOTATED,
        notes: { [HOSTILE]: HOSTILE, summary: `${HOSTILE}\n`.repeat(3), reasons: 'long '.repeat(40_000) },
      },
      { bundle: rename(realBundle()), councilName: HOSTILE, site: HOSTILE, address: 'javascript:alert(1)' },
    ),
};

/** An element of XML, as it was read. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** Reads XML strictly. Throws where it is not well formed. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = sax.parser(true, {});
  const inner = (): XmlElement => open.at(-1) ?? root;
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: attributes as Record<string, string>, children: [] };
    inner().children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => void open.pop();
  parser.ontext = (text) => void inner().children.push(text);
  parser.write(xml).close();
  return root;
}

/** Every element of a name below another, in the order of the document. */
export const all = (within: XmlElement, name: string): XmlElement[] =>
  within.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );

export const textOf = (within: XmlElement): string =>
  within.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The parts of a file that is a zip, each parsed where it is XML. */
export async function openParts(
  blob: Blob,
): Promise<{ bytes: Uint8Array; names: string[]; xml: (name: string) => XmlElement }> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const parts = unzipSync(bytes);
  return {
    bytes,
    names: Object.keys(parts),
    xml: (name) => {
      const part = parts[name];
      if (!part) throw new Error(`the file has no part "${name}"`);
      return parseXml(strFromU8(part));
    },
  };
}

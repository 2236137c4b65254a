import { z } from 'zod';
import { startingPoint } from './circumstances.ts';
import { inspection } from './inspection.ts';
import { factRefs, fullDate, partialDate, prose, slug, sourcedText, sourceKeys } from './primitives.ts';
import { sourced, sourcedProse } from './sourced.ts';
import { initiation, modelId, moneyKind } from './vocabulary.ts';

/** A council's part in an arrangement. */
export const COUNCIL_ROLES = {
  served: 'the council whose service it was',
  provider: 'the council that ran it for another',
  owner: 'an owner',
  partner: 'a council that helped it',
  proposed: 'named in a proposal',
} as const;

const councilPart = z.strictObject({
  /** An authority of `content/authorities/`, current or former. */
  authority: slug,
  /** What part it had. */
  role: z.enum(Object.keys(COUNCIL_ROLES) as [keyof typeof COUNCIL_ROLES, ...(keyof typeof COUNCIL_ROLES)[]]),
  /** From when, where it differs from the case. */
  from: partialDate.optional(),
  /** Until when, where it differs from the case. */
  to: partialDate.optional(),
});

const phase = z.strictObject({
  /** How the service was run, as one of the models of this site. */
  model: modelId,
  /** First day of the phase. */
  from: z.union([z.literal('unknown'), partialDate]),
  /** Last day; `present` while it runs. */
  to: z.union([z.literal('unknown'), z.literal('present'), partialDate]),
  /** Who set this phase going. */
  initiation: sourced(initiation),
  /** The power or agreement it rests on. */
  legalBasis: sourcedProse,
  /** The facts that carry the phase. */
  facts: factRefs,
  /** One sentence for the reader. */
  note: prose.optional(),
});

const status = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('live'), facts: factRefs }),
  z.strictObject({
    is: z.literal('ended'),
    on: sourced(partialDate),
    /** In words: what happened. */
    how: sourcedProse,
    /** Who took the service on. */
    wentTo: sourcedProse,
  }),
  z.strictObject({ is: z.literal('not-pursued'), why: sourcedProse }),
  /** Agreed or announced, not begun. */
  z.strictObject({ is: z.literal('planned'), for: sourced(partialDate), facts: factRefs }),
  z.strictObject({ is: z.literal('outcome-unknown'), lastKnown: sourcedProse }),
]);

const sumOfMoney = z.strictObject({
  what: moneyKind,
  /** Pounds sterling, as stated at the time; never adjusted. */
  amount: z.number().positive(),
  /** The year or years it belongs to, `2015/16` or `2018`; `unknown` where the source gives none, which the page says. */
  year: z.union([
    z.literal('unknown'),
    z.string().regex(/^\d{4}(?:\/\d{2}|-\d{4})?$/, 'a year, as 2018, 2015/16 or 2016-2022, or unknown'),
  ]),
  /** What exactly it was, in words. */
  label: prose,
  facts: factRefs,
});

const happening = z.strictObject({ date: partialDate, event: prose, sources: sourceKeys });

/** A point made about the case, resting on its facts. */
const finding = z.strictObject({ text: prose, facts: factRefs });

const dispute = z.strictObject({
  /** What is disputed, in a few words. */
  about: prose,
  /** The facts touched by it, if any: their strength becomes "disputed". */
  facts: factRefs.optional(),
  /** Who says what. */
  versions: z.array(z.strictObject({ says: prose, sources: sourceKeys })).min(1),
  /** Which version this site follows, and why. */
  weUse: prose.optional(),
});

const gap = z.strictObject({
  /** What was looked for. */
  text: prose,
  /** Where it was looked for, or why it may not exist. */
  why: prose.optional(),
});

/** How two cases of the library belong together. */
export const RELATIONS = {
  'same-council': 'The same council at another time',
  'same-provider': 'The same provider elsewhere',
  'meanwhile-of': 'Ran alongside, until the other was ready',
  'learnt-from': 'One drew on the other',
  overlaps: 'Tells part of the same story',
  contrast: 'Worth reading beside it',
} as const;

/** `content/case-studies/<id>/case.mdx`, front matter. The body is the story. */
export const caseStudy = z.strictObject({
  /** The page's title, unlike any other page's. */
  title: prose.max(110),
  /** For lists, columns and charts. */
  shortTitle: prose.max(40),
  /** The answer first: what was done and what came of it, in at most 700 characters. */
  summary: z.strictObject({ text: prose.max(700), facts: factRefs }),
  /** `local`: one arrangement, whoever shares in it; `national`: a programme, or several councils told of together. */
  extent: z.enum(['local', 'national']),
  /** The councils that had a part in it. */
  councils: z.array(councilPart),
  /** Who ran the service, as a body. */
  provider: z.strictObject({ name: sourcedProse, legalForm: sourcedProse, ownedBy: sourcedProse }),
  /** Who ran the service under which model, in order of time. */
  phases: z.array(phase).min(1),
  /** How the arrangement stands. */
  status,
  /** Why it was done. */
  why: z.strictObject({
    /** What set it off. */
    trigger: sourcedProse,
    /** What it was meant to achieve. */
    aim: sourcedProse,
    /** What else was considered. */
    alternatives: sourcedProse,
  }),
  /** What moved and what stayed with the council. */
  scope: z.strictObject({ moved: sourcedProse, stayed: sourcedProse }),
  /** The agreement. */
  contract: z.strictObject({
    term: sourcedProse,
    /** Targets, indicators and what failure led to. */
    performance: sourcedProse,
    /** How it could be ended. */
    breakAndExit: sourcedProse,
    /** What the council went on providing to it: premises, IT, payroll, legal. */
    supportServices: sourcedProse,
  }),
  /** Who governed it, and where control lay. */
  governance: z.strictObject({
    board: sourcedProse,
    /** Where the council's control lay: reserved matters, ownership, contract, agreement. */
    councilControl: sourcedProse,
    /** Where the statutory director of children's services sat. */
    statutoryDirector: sourcedProse,
    /** Scrutiny, monitoring and ministers' hold. */
    oversight: sourcedProse,
  }),
  /** The people who work in it. */
  workforce: z.strictObject({ staff: sourcedProse, transfer: sourcedProse, pensions: sourcedProse }),
  /** Money, as stated at the time. */
  money: z.strictObject({
    sums: z.array(sumOfMoney),
    /** Who bore an overspend. */
    overspendBorneBy: sourcedProse,
    tax: sourcedProse,
  }),
  /** Inspections and visits, as its sources tell them. */
  inspections: z.array(inspection),
  /** What happened when. */
  timeline: z.array(happening),
  /** What went well. */
  wentWell: z.array(finding),
  /** What went badly. */
  wentBadly: z.array(finding),
  /** What was learnt. */
  lessons: z.array(sourcedText),
  /** What another council could take over. */
  transferable: z.array(sourcedText),
  /** What depended on the place and the time. */
  local: z.array(sourcedText),
  /** What sources contradict one another on. */
  disputed: z.array(dispute),
  /** Looked for and not found. */
  unknown: z.array(gap),
  /** The circumstances when the main decision was taken. */
  startingPoint,
  /** Other cases that belong with it. */
  related: z.array(
    z.strictObject({
      case: slug,
      how: z.enum(Object.keys(RELATIONS) as [keyof typeof RELATIONS, ...(keyof typeof RELATIONS)[]]),
      note: prose.optional(),
    }),
  ),
  /** The day the whole page was last checked against its sources. */
  lastChecked: fullDate,
});
export type CaseStudy = z.infer<typeof caseStudy>;
export type Phase = CaseStudy['phases'][number];
export type CaseStatus = CaseStudy['status'];

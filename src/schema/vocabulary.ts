import { z } from 'zod';

/**
 * The delivery models, in order from the least change to the most; each has a page in `content/models/`
 * but for the plain contract, which a few cases need and nobody is advised on here.
 * `change` says how far a model departs from a council running its own service: not at all, by help or
 * partnership beside it, or by moving the service itself; `company` that a company runs it; `runBy` whose people run it.
 */
const models = {
  'in-house': { name: 'In house', change: 'none', runBy: 'council' },
  'improvement-partner': { name: 'Improvement partner', change: 'beside', runBy: 'council-helped' },
  'shared-service': { name: 'Shared service', change: 'moved', runBy: 'public-body' },
  'virtual-partnership': { name: 'Partnership without structural change', change: 'beside', runBy: 'council-helped' },
  'run-by-another-council': { name: 'Run by another council', change: 'moved', runBy: 'public-body' },
  'section-75-nhs': { name: 'Section 75 with an NHS body', change: 'moved', runBy: 'public-body' },
  'council-owned-company': { name: 'Council-owned company', change: 'moved', runBy: 'council-company', company: true },
  'joint-company': { name: 'Jointly owned company', change: 'moved', runBy: 'council-company', company: true },
  'independent-trust': { name: 'Independent trust', change: 'moved', runBy: 'independent', company: true },
  'staff-owned-mutual': { name: 'Staff-owned mutual', change: 'moved', runBy: 'independent' },
  'commissioner-led': { name: 'Led by commissioners', change: 'beside', runBy: 'council-helped' },
  'outsourced-contract': { name: 'Outsourced contract', change: 'moved', runBy: 'independent' },
} as const satisfies Record<string, ModelNature>;
/** Whose people run the service, from the council itself outward. Pictures tell these apart. */
export const RUN_BY = {
  council: 'The council',
  'council-helped': 'The council, with a partner or under commissioners',
  'public-body': 'Another council, the NHS or a shared service',
  'council-company': 'A company that councils own',
  independent: 'An independent organisation',
} as const;
export type RunBy = keyof typeof RUN_BY;
/** What sets a model apart, so that shared code asks for its nature and never for its name. */
export interface ModelNature {
  name: string;
  change: ModelChange;
  runBy: RunBy;
  company?: true;
}
export const MODELS: Record<ModelId, ModelNature> = models;
/** How far a model departs from a council running its own service, least first. */
export const MODEL_CHANGES = ['none', 'beside', 'moved'] as const;
export type ModelChange = (typeof MODEL_CHANGES)[number];
export type ModelId = keyof typeof models;
export const MODEL_IDS = Object.keys(models) as [ModelId, ...ModelId[]];
export const modelId = z.enum(MODEL_IDS);

/** Who set a phase going. Compulsion is not the same as the legal basis. */
export const INITIATIONS = {
  directed: 'Directed by ministers',
  negotiated: 'Negotiated with ministers',
  'voluntary-under-intervention': 'Council’s choice, under intervention',
  voluntary: 'Council’s own choice',
  'proposed-only': 'Proposed only',
} as const;
export const initiation = z.enum(
  Object.keys(INITIATIONS) as [keyof typeof INITIATIONS, ...(keyof typeof INITIATIONS)[]],
);
export type Initiation = z.infer<typeof initiation>;

/** The registered topics of facts, in the order in which pages list them. */
export const TOPICS = {
  context: 'Background',
  trigger: 'What set it off',
  decision: 'The decision',
  legal: 'Law and contract',
  scope: 'What moved and what stayed',
  governance: 'Governance',
  workforce: 'People',
  finance: 'Money',
  practice: 'Practice',
  partners: 'Partners',
  ofsted: 'Inspection',
  outcomes: 'What followed',
  lesson: 'What was learnt',
  transferability: 'What would transfer',
  exit: 'How it ended or changed',
} as const;
export const topic = z.enum(Object.keys(TOPICS) as [keyof typeof TOPICS, ...(keyof typeof TOPICS)[]]);
export type Topic = z.infer<typeof topic>;

/** Ofsted's grades. "Adequate" was a grade until 2013. */
export const GRADES = {
  outstanding: 'outstanding',
  good: 'good',
  'requires-improvement': 'requires improvement',
  adequate: 'adequate',
  inadequate: 'inadequate',
} as const;
export const grade = z.enum(Object.keys(GRADES) as [keyof typeof GRADES, ...(keyof typeof GRADES)[]]);
export type Grade = z.infer<typeof grade>;

/** The inspection frameworks with the names of their own judgements. */
export const FRAMEWORKS = {
  APA: {
    name: 'Annual performance assessment',
    judgements: { safeguarding: 'Safeguarding', 'looked-after-children': 'Looked-after children' },
  },
  SLAC: {
    name: 'Safeguarding and looked-after children inspection (2009 to 2012)',
    judgements: { safeguarding: 'Safeguarding', 'looked-after-children': 'Looked-after children' },
  },
  CPI: {
    name: 'Child protection inspection (2012 to 2013)',
    judgements: {
      'help-and-protection': 'Effectiveness of help and protection',
      'quality-of-practice': 'Quality of practice',
      leadership: 'Leadership and governance',
    },
  },
  TLAC: {
    name: 'Targeted looked-after children inspection (2013)',
    judgements: { leadership: 'Leadership and governance', 'looked-after-children': 'Looked-after children' },
  },
  SIF: {
    name: 'Single inspection framework (2013 to 2018)',
    judgements: {
      'help-and-protection': 'Children who need help and protection',
      'looked-after-and-permanence': 'Children looked after and achieving permanence',
      adoption: 'Adoption performance',
      'care-leavers': 'Care leavers',
      leadership: 'Leadership, management and governance',
      lscb: 'Local safeguarding children board',
    },
  },
  ILACS: {
    name: 'Inspection of local authority children’s services (from 2018)',
    judgements: {
      'impact-of-leaders': 'Impact of leaders',
      'help-and-protection': 'Children who need help and protection',
      'children-in-care-and-care-leavers': 'Children in care and care leavers',
      'children-in-care': 'Children in care',
      'care-leavers': 'Care leavers',
    },
  },
  other: { name: 'Another inspection or review', judgements: {} },
} as const satisfies Record<string, { name: string; judgements: Record<string, string> }>;
export const frameworkId = z.enum(Object.keys(FRAMEWORKS) as [keyof typeof FRAMEWORKS, ...(keyof typeof FRAMEWORKS)[]]);
export type FrameworkId = z.infer<typeof frameworkId>;

/** What a sum of money was. Sums of different years are never added or ranked. */
export const MONEY_KINDS = {
  'set-up': 'Set-up',
  grant: 'Grant',
  annual: 'Yearly budget or contract sum',
  overspend: 'Overspend, deficit or pressure',
  loan: 'Loan',
  saving: 'Saving',
  exit: 'Cost of ending or changing it',
  'contract-value': 'Whole value of a contract',
  investment: 'Improvement spending',
} as const;
export const moneyKind = z.enum(
  Object.keys(MONEY_KINDS) as [keyof typeof MONEY_KINDS, ...(keyof typeof MONEY_KINDS)[]],
);
export type MoneyKind = z.infer<typeof moneyKind>;

/** How an arrangement stands. */
export const STATUSES = {
  live: 'Running now',
  ended: 'Ended',
  'not-pursued': 'Not pursued',
  planned: 'Planned',
  'outcome-unknown': 'Outcome unknown',
} as const;
export type StatusId = keyof typeof STATUSES;

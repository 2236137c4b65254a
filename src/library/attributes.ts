import { listed, printDate, printPeriod } from '../print.ts';
import { INITIATIONS, MODELS, MONEY_KINDS, STATUSES, type MoneyKind } from '../schema/vocabulary.ts';
import { councilsInWords, ended, inspected, known, sourced, sums, type AttributeValue } from './attribute-values.ts';
import type { JoinedCase } from './library.ts';
import { arrangementPhases, arrangementStart, beforeAndSince, isProposal, neverRan } from './phases.ts';

/** The groups of attributes, in the order in which pages and tables show them. */
export const ATTRIBUTE_GROUPS = {
  basics: 'Basics',
  why: 'Why it was done',
  law: 'Law and ownership',
  governance: 'Governance',
  scope: 'What moved and what stayed',
  contract: 'The agreement',
  people: 'People',
  money: 'Money',
  inspections: 'Inspections before and since',
  ending: 'How it stands or ended',
  lessons: 'What was learnt',
} as const;
export type AttributeGroup = keyof typeof ATTRIBUTE_GROUPS;

/** An attribute of a case: how to name it, read it and print it, in one place for every table and export. */
export interface Attribute {
  id: string;
  label: string;
  group: AttributeGroup;
  /** Priority attributes make the at-a-glance table and count towards how complete a case is. */
  priority: boolean;
  read: (study: JoinedCase) => AttributeValue;
}

/** Every attribute of a case study, in order. Tables, comparisons, exports and completeness all read this list and no other. */
export const ATTRIBUTES: readonly Attribute[] = [
  {
    id: 'councils',
    label: 'Councils',
    group: 'basics',
    priority: true,
    read: ({ joinedCouncils, phases, extent }) =>
      joinedCouncils.length === 0 && extent === 'national'
        ? { is: 'not-applicable', note: 'National' }
        : {
            is: 'known',
            items: [
              {
                text: listed(councilsInWords(joinedCouncils)),
                facts: phases[0]?.facts ?? [],
              },
            ],
          },
  },
  {
    id: 'provider',
    label: 'Who ran it',
    group: 'basics',
    priority: true,
    read: ({ provider }) => sourced(provider.name),
  },
  {
    id: 'models',
    label: 'Models in order of time',
    group: 'basics',
    priority: true,
    read: ({ phases }) => ({
      is: 'known',
      items: phases.map((phase) => ({
        text: `${MODELS[phase.model].name}, ${isProposal(phase) ? 'proposed only' : printPeriod(phase.from, phase.to)}`,
        facts: phase.facts,
      })),
    }),
  },
  {
    id: 'route',
    label: 'Who set it going',
    group: 'basics',
    priority: true,
    read: ({ phases }) => {
      const first = arrangementPhases(phases)[0];
      return first ? sourced(first.initiation, (id) => INITIATIONS[id as keyof typeof INITIATIONS]) : { is: 'unknown' };
    },
  },
  {
    id: 'start',
    label: 'Began',
    group: 'basics',
    priority: true,
    read: (study) => {
      const start = arrangementStart(study);
      if (neverRan(study)) return { is: 'not-applicable', note: 'It was proposed and never began.' };
      return start === 'unknown'
        ? { is: 'unknown' }
        : { is: 'known', items: [{ text: printDate(start), facts: arrangementPhases(study.phases)[0]?.facts ?? [] }] };
    },
  },
  { id: 'trigger', label: 'What set it off', group: 'why', priority: true, read: ({ why }) => sourced(why.trigger) },
  {
    id: 'aim',
    label: 'What it was meant to achieve',
    group: 'why',
    priority: true,
    read: ({ why }) => sourced(why.aim),
  },
  {
    id: 'alternatives',
    label: 'What else was considered',
    group: 'why',
    priority: false,
    read: ({ why }) => sourced(why.alternatives),
  },
  {
    id: 'legal-basis',
    label: 'Legal basis',
    group: 'law',
    priority: true,
    read: ({ phases }) => {
      const values = phases.map(({ legalBasis, model }) =>
        sourced(legalBasis, (text) => `${MODELS[model].name}: ${text}`),
      );
      const items = values.flatMap((value) => ('items' in value ? value.items : []));
      return values.some(({ is }) => is === 'disputed') ? { is: 'disputed', items } : known(items);
    },
  },
  {
    id: 'legal-form',
    label: 'Legal form',
    group: 'law',
    priority: true,
    read: ({ provider }) => sourced(provider.legalForm),
  },
  {
    id: 'owned-by',
    label: 'Owned by',
    group: 'law',
    priority: true,
    read: ({ provider }) => sourced(provider.ownedBy),
  },
  {
    id: 'board',
    label: 'Board',
    group: 'governance',
    priority: false,
    read: ({ governance }) => sourced(governance.board),
  },
  {
    id: 'council-control',
    label: 'The council’s control',
    group: 'governance',
    priority: true,
    read: ({ governance }) => sourced(governance.councilControl),
  },
  {
    id: 'statutory-director',
    label: 'Director of children’s services',
    group: 'governance',
    priority: false,
    read: ({ governance }) => sourced(governance.statutoryDirector),
  },
  {
    id: 'oversight',
    label: 'Scrutiny and oversight',
    group: 'governance',
    priority: false,
    read: ({ governance }) => sourced(governance.oversight),
  },
  { id: 'moved', label: 'What moved', group: 'scope', priority: true, read: ({ scope }) => sourced(scope.moved) },
  { id: 'stayed', label: 'What stayed', group: 'scope', priority: false, read: ({ scope }) => sourced(scope.stayed) },
  { id: 'term', label: 'Length', group: 'contract', priority: true, read: ({ contract }) => sourced(contract.term) },
  {
    id: 'performance',
    label: 'Targets and what failure led to',
    group: 'contract',
    priority: false,
    read: ({ contract }) => sourced(contract.performance),
  },
  {
    id: 'break-and-exit',
    label: 'How it could be ended',
    group: 'contract',
    priority: false,
    read: ({ contract }) => sourced(contract.breakAndExit),
  },
  {
    id: 'support-services',
    label: 'Support services',
    group: 'contract',
    priority: false,
    read: ({ contract }) => sourced(contract.supportServices),
  },
  { id: 'staff', label: 'Staff', group: 'people', priority: true, read: ({ workforce }) => sourced(workforce.staff) },
  {
    id: 'transfer',
    label: 'How staff moved',
    group: 'people',
    priority: false,
    read: ({ workforce }) => sourced(workforce.transfer),
  },
  {
    id: 'pensions',
    label: 'Pensions',
    group: 'people',
    priority: false,
    read: ({ workforce }) => sourced(workforce.pensions),
  },
  ...(Object.entries(MONEY_KINDS) as [MoneyKind, string][]).map(([kind, label]): Attribute => ({
    id: kind,
    label,
    group: 'money',
    priority: kind === 'set-up' || kind === 'annual' || kind === 'overspend',
    read: sums(kind),
  })),
  {
    id: 'overspend-borne-by',
    label: 'Who bore an overspend',
    group: 'money',
    priority: true,
    read: ({ money }) => sourced(money.overspendBorneBy),
  },
  { id: 'tax', label: 'Tax', group: 'money', priority: false, read: ({ money }) => sourced(money.tax) },
  {
    id: 'ofsted-before',
    label: 'Last inspection before it began',
    group: 'inspections',
    priority: true,
    read: (study) => inspected(beforeAndSince(study).before),
  },
  {
    id: 'ofsted-since',
    label: 'Latest inspection since',
    group: 'inspections',
    priority: true,
    read: (study) => inspected(beforeAndSince(study).since),
  },
  {
    id: 'status',
    label: 'Status',
    group: 'ending',
    priority: true,
    read: ({ status, phases }) => {
      if (status.is === 'not-pursued') return sourced(status.why, (why) => `${STATUSES[status.is]}: ${why}`);
      if (status.is === 'outcome-unknown')
        return sourced(status.lastKnown, (last) => `${STATUSES[status.is]}. Last known: ${last}`);
      if (status.is === 'planned')
        return sourced(status.for, (date) => `${STATUSES[status.is]} for ${printDate(date)}`);
      return {
        is: 'known',
        items: [
          { text: STATUSES[status.is], facts: status.is === 'live' ? status.facts : (phases.at(-1)?.facts ?? []) },
        ],
      };
    },
  },
  { id: 'ended-on', label: 'Ended on', group: 'ending', priority: false, read: ended('on') },
  { id: 'ended-how', label: 'How it ended', group: 'ending', priority: true, read: ended('how') },
  { id: 'went-to', label: 'Who took the service on', group: 'ending', priority: false, read: ended('wentTo') },
  {
    id: 'lessons',
    label: 'Lessons',
    group: 'lessons',
    priority: false,
    read: ({ lessons }) => known(lessons.map(({ text, sources }) => ({ text, facts: [], sources }))),
  },
];

/** The attributes of some groups. */
export const attributesOf = (...groups: AttributeGroup[]): Attribute[] =>
  ATTRIBUTES.filter(({ group }) => groups.includes(group));

/** How complete a case is: its priority attributes by what is known of them. Those that do not apply are left out. */
export function completeness(study: JoinedCase): Record<'known' | 'unknown' | 'disputed', number> {
  const counts = { known: 0, unknown: 0, disputed: 0 };
  for (const { is } of ATTRIBUTES.filter(({ priority }) => priority).map(({ read }) => read(study))) {
    if (is === 'known' || is === 'disputed') counts[is] += 1;
    else if (is !== 'not-applicable') counts.unknown += 1;
  }
  return counts;
}

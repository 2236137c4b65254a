import { COUNCIL_ROLES, RELATIONS } from '../../schema/case-study.ts';
import { VISIT_KINDS } from '../../schema/inspection.ts';
import { SEEN_AS, SOURCE_KINDS } from '../../schema/source.ts';
import { FRAMEWORKS, GRADES, INITIATIONS, MODELS, MONEY_KINDS, STATUSES, TOPICS } from '../../schema/vocabulary.ts';
import { capitalised } from '../../print.ts';
import type { Option } from './field.ts';

const names = (things: Readonly<Record<string, { name: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(things).map(([id, { name }]) => [id, name]));

/** The kinds of a sourced value, in words. */
const SOURCED = {
  known: 'Known',
  unknown: 'Looked for, not found',
  'not-published': 'Known to exist, not made public',
  'not-applicable': 'Does not arise here',
  disputed: 'Disputed',
} as const;

/** The words that the site has for values: each is used for a choice that has just its values. */
const VOCABULARIES: readonly Readonly<Record<string, string>>[] = [
  SOURCED,
  STATUSES,
  names(MODELS),
  names(FRAMEWORKS),
  INITIATIONS,
  TOPICS,
  GRADES,
  { ...GRADES, 'none-given': 'None given' },
  MONEY_KINDS,
  SOURCE_KINDS,
  SEEN_AS,
  COUNCIL_ROLES,
  RELATIONS,
  VISIT_KINDS,
  {
    agrees: 'They agree',
    disagrees: 'They disagree',
    'not-in-official-data': 'They do not have it',
  },
  { local: 'One arrangement, whoever shares in it', national: 'A programme, or several councils told of together' },
  { high: 'High', medium: 'Medium: the source is brief, indirect or reports a claim' },
];

/** The words for the values of a choice: the site's own, where it has some for just these, else the values themselves. */
export function optionsOf(values: readonly string[]): Option[] {
  const words = VOCABULARIES.find(
    (one) => Object.keys(one).length === values.length && values.every((value) => value in one),
  );
  return values.map((value) => [value, capitalised(words?.[value] ?? plain(value))]);
}

/** What fields are called on the page, where their name does not say it. */
const LABELS: Readonly<Record<string, string>> = {
  URL: 'Web address',
  about: 'What it is about',
  accessed: 'When you read it',
  amount: 'Amount in pounds',
  authority: 'Council',
  body: 'Body inspected',
  confidence: 'How sure the source is',
  derivedFrom: 'Copied or rewritten from',
  event: 'What happened',
  extent: 'Local or national',
  facts: 'Facts it rests on',
  for: 'When it is to begin',
  how: 'How',
  is: 'What is known',
  issued: 'When it was published',
  item: 'Entry',
  kind: 'What kind of document',
  label: 'What exactly the sum was',
  lastChecked: 'When the page was last checked against its sources',
  machineMade: 'Made by a machine',
  official: 'Is it an official record?',
  on: 'When it ended',
  officialCheck: 'What Ofsted’s statistics say',
  officialNote: 'What differs',
  overall: 'Overall grade',
  role: 'Its part',
  says: 'Who says what',
  seenAs: 'How you saw it',
  shortTitle: 'Short title',
  sums: 'Sums of money',
  to: 'To',
  transferable: 'What another council could take over',
  type: 'Form of document',
  unknown: 'What is not known',
  value: 'What it is',
  via: 'Site that carried the copy',
  visit: 'What sort of visit',
  weUse: 'Which version is followed, and why',
  wentTo: 'Who took the service on',
  what: 'What it was',
  why: 'Why',
};

/** What a field is called on the page. */
export const labelOf = (name: string): string => LABELS[name] ?? capitalised(plain(name));

/** A name as words: `breakAndExit` and `set-up` become “break and exit” and “set up”. */
const plain = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();

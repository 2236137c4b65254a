import { STRENGTHS } from '../evidence/strength.ts';
import { csvText } from '../site/exports/csv-text.ts';
import type { FoundFact } from './found-fact.ts';

/** What the ids of facts are called. */
export interface FactNames {
  nameOf: (facet: 'topic' | 'model' | 'council' | 'publisher', id: string) => string;
  /** The whole address of a fact. */
  addressOf: (fact: FoundFact) => string;
}

const HEAD = [
  'Fact',
  'Case',
  'Councils',
  'Models of the case',
  'Topic',
  'Date',
  'Strength of the evidence',
  'Text',
  'Sources',
  'Kinds of source',
  'Address',
];

/** Facts with their sources as CSV, a row each. Several values in a cell are parted by semicolons, references by line ends. */
export const factsCsv = (facts: readonly FoundFact[], { nameOf, addressOf }: FactNames): string =>
  csvText([
    HEAD,
    ...facts.map((fact) => [
      fact.ref,
      fact.caseName,
      fact.councils.map((id) => nameOf('council', id)).join('; '),
      fact.models.map((id) => nameOf('model', id)).join('; '),
      nameOf('topic', fact.topic),
      fact.date,
      STRENGTHS[fact.strength].name,
      fact.text,
      fact.sources.map(({ reference }) => reference).join('\n'),
      [...new Set(fact.sources.map(({ kind }) => nameOf('publisher', kind)))].join('; '),
      addressOf(fact),
    ]),
  ]);

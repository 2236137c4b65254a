import { printDate } from '../print.ts';
import type { FoundFact } from './found-fact.ts';

/** Where a fact is quoted from. */
export interface Quoted {
  /** What the site calls itself. */
  site: string;
  /** The whole address of the fact. */
  address: string;
  /** The day it was looked at, as an ISO date. */
  today: string;
}

/**
 * A fact as a footnote of a paper: the references it rests on, then where it was found, how strong it is, and its address.
 * One line of plain text, as a footnote is.
 */
export function footnote(fact: FoundFact, { site, address, today }: Quoted): string {
  const references = fact.sources.map(({ reference }) => reference.replace(/\s+/g, ' ').replace(/\.?$/, '.'));
  return `${references.join(' ')} In: ${site}, ${fact.caseName}, fact ${fact.number} (evidence: ${fact.strength}). Available at: ${address} (Accessed: ${printDate(today)}).`;
}

import { absoluteRef } from '../evidence/fact-address.ts';
import { shortReference } from '../evidence/short-reference.ts';
import { factStrength, weakest, type Strength } from '../evidence/strength.ts';
import type { AttributeItem, AttributeValue } from '../library/attribute-values.ts';
import { ATTRIBUTES } from '../library/attributes.ts';
import type { JoinedCase, JoinedFact } from '../library/library.ts';
import type { Source } from '../schema/source.ts';

/** One statement of a cell. */
export interface ComparedItem {
  text: string;
  /** Facts it rests on, by `doncaster/f12`. */
  facts: readonly string[];
  /** Keys of the sources behind those facts, or of its own, each once. */
  sources: readonly string[];
}

/** What a case says on an attribute, with how well it is supported. */
export interface ComparedCell {
  is: AttributeValue['is'];
  items: readonly ComparedItem[];
  note?: string;
  /** The weakest support among its statements; none where nothing is known. */
  strength?: Strength;
}

/** A source as a footnote prints it. */
export interface ComparedSource {
  /** In Harvard style, as plain words. */
  text: string;
  /** Publisher and year, for the cell. */
  short: string;
  url?: string;
}

/** A case with all its cells and the sources behind them: all that a comparison needs, as the browser fetches it. */
export interface ComparedCase {
  id: string;
  title: string;
  shortTitle: string;
  lastChecked: string;
  /** By the id of the attribute. */
  cells: Record<string, ComparedCell>;
  /** By key. */
  sources: Record<string, ComparedSource>;
}

/** What turns references into facts and sources. */
export interface Evidence {
  fact: (ref: string) => JoinedFact;
  source: (key: string) => Source;
  /** A source in Harvard style, as plain words. */
  harvard: (source: Source) => string;
}

/** Reads every attribute of a case for comparing. Throws, through `evidence`, on a reference that leads nowhere. */
export function comparedCase(study: JoinedCase, evidence: Evidence): ComparedCase {
  const cells = Object.fromEntries(
    ATTRIBUTES.map(({ id, read }) => [id, comparedCell(read(study), study.id, evidence)]),
  );
  const keys = new Set(Object.values(cells).flatMap(({ items }) => items.flatMap(({ sources }) => sources)));
  return {
    id: study.id,
    title: study.title,
    shortTitle: study.shortTitle,
    lastChecked: study.lastChecked,
    cells,
    sources: Object.fromEntries(
      [...keys].map((key) => {
        const source = evidence.source(key);
        return [
          key,
          { text: evidence.harvard(source), short: shortReference(source), ...(source.URL ? { url: source.URL } : {}) },
        ];
      }),
    ),
  };
}

function comparedCell(value: AttributeValue, caseId: string, evidence: Evidence): ComparedCell {
  const items = 'items' in value ? value.items.map((item) => comparedItem(item, caseId, evidence)) : [];
  const strengths = items.flatMap(({ facts, sources }) =>
    facts.length > 0
      ? facts.map((ref) => evidence.fact(ref).strength)
      : sources.length > 0
        ? [factStrength(sources.map(evidence.source), { confidence: 'high', disputed: false })]
        : [],
  );
  const strength = value.is === 'disputed' ? 'disputed' : weakest(strengths);
  return { is: value.is, items, ...(value.note ? { note: value.note } : {}), ...(strength ? { strength } : {}) };
}

function comparedItem({ text, facts, sources = [] }: AttributeItem, caseId: string, evidence: Evidence): ComparedItem {
  const refs = facts.map((ref) => absoluteRef(ref, caseId));
  const keys = [...sources, ...refs.flatMap((ref) => evidence.fact(ref).sources.map(({ id }) => id))];
  return { text, facts: refs, sources: [...new Set(keys)] };
}

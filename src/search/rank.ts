import type { CataloguePage } from './catalogue.ts';
import type { CutPage } from './cut-page.ts';
import type { NameMatcher } from './name-match.ts';
import { passagesOf, type Passage, type Wanted } from './passages.ts';
import type { Retrieved } from './retrieve.ts';
import { MATTER_ASKED, PLACE_ASKED, RULE_ASKED, WEIGHTS, type KindWeights } from './search-weights.ts';
import type { Stem } from '../site/search-words/stem.ts';

/** A page that holds something of what is asked. */
export interface Candidate {
  page: CataloguePage;
  /** By the page as a whole and its names; passages come on top. */
  score: number;
  /** What its kind counts for this query. */
  kind: number;
}

/** A page in its final place, with its parts that answer, best first. */
export interface Ranked extends Candidate {
  passages: readonly Passage[];
}

/** A question about what holds in general: "can we", "does the", "who is", not "how did". */
const RULE =
  /^(?:can|could|do|does|must|should|is|are|who|may|will|what (?:if|is|does|are|can|must|functions|powers|happens))\b/;

const kindsFor = (query: string, aPlaceIsNamed: boolean): KindWeights => {
  if (aPlaceIsNamed) return PLACE_ASKED;
  return RULE.test(query) ? RULE_ASKED : MATTER_ASKED;
};

/** Pages that hold less than this share of what the fullest page does, and whose names fit less than this share of the best, are left out. */
const HOLDS_ENOUGH = 0.5;

/** The pages that hold enough of what is asked, in the order of the page as a whole. `query` in plain spelling. */
export function firstOrder(
  query: string,
  retrieved: readonly Retrieved[],
  catalogue: ReadonlyMap<string, CataloguePage>,
  names: NameMatcher,
  stem: Stem,
): Candidate[] {
  const whole = retrieved.reduce((sum, { weight }) => sum + weight, 0);
  const asked = askedStems(retrieved, stem);
  const places = names.placesIn(retrieved.map(({ concept }) => concept));
  const kinds = kindsFor(query, places.size > 0);
  const held = new Map<CataloguePage, Held>();
  for (const { weight, scores } of retrieved) {
    const most = Math.max(...scores.values());
    for (const [id, score] of scores) {
      const page = catalogue.get(id);
      if (!page) continue;
      const sum = held.get(page) ?? { weight: 0, score: 0, name: names.match(page, asked) };
      // Pagefind's scores are of one concept alone; their root keeps a page that says a word a hundred times in its place.
      const share = Math.sqrt(score / (most || 1));
      held.set(page, { ...sum, weight: sum.weight + weight, score: sum.score + weight * share });
    }
  }
  const all = [...held.values()];
  const enough = HOLDS_ENOUGH * Math.max(0, ...all.map(({ weight }) => weight));
  const enoughName = HOLDS_ENOUGH * Math.max(0, ...all.map(({ name }) => name));
  return [...held]
    .filter(([, { weight, name }]) => weight >= enough || (name > 0 && name >= enoughName))
    .map(([page, { weight, score, name }]): Candidate => {
      const here = places.size === 0 || names.holds(page, places) ? 1 : WEIGHTS.elsewhere;
      const kind = kinds[page.kind] * here;
      const itsName = name * (WEIGHTS.nameOfAnyKind + (1 - WEIGHTS.nameOfAnyKind) * kind);
      return { page, kind, score: (kind * WEIGHTS.page * score * weight) / whole + WEIGHTS.name * itsName };
    })
    .sort((a, b) => b.score - a.score || a.page.path.localeCompare(b.page.path));
}

/** What a page holds of what is asked. */
interface Held {
  /** The weights of the concepts that it holds, and with how strongly it holds each. */
  weight: number;
  score: number;
  /** How well its names fit. */
  name: number;
}

/** The stems of every name of what is asked, each with the weight of the best alternative that holds it. */
function askedStems(retrieved: readonly Retrieved[], stem: Stem): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const { words, weight } of retrieved.flatMap(({ concept }) => concept.alternatives))
    for (const word of words.map(stem)) asked.set(word, Math.max(asked.get(word) ?? 0, weight));
  return asked;
}

/** Puts pages whose texts have been read in their final order, by their passages as well. */
export function finalOrder(
  candidates: readonly Candidate[],
  concepts: readonly Wanted[],
  textOf: (page: CataloguePage) => CutPage | undefined,
): Ranked[] {
  return candidates
    .map((candidate): Ranked => {
      const text = textOf(candidate.page);
      const passages = text ? passagesOf(text, concepts) : [];
      const [best, ...others] = passages;
      const further = others.slice(0, 3).reduce((sum, { score }) => sum + score, 0) / 3;
      const answers = WEIGHTS.passage * (best?.score ?? 0) + WEIGHTS.furtherPassages * further;
      return { ...candidate, passages, score: candidate.score + candidate.kind * answers };
    })
    .sort((a, b) => b.score - a.score);
}

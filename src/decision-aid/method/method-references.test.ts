import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../library/load-library.ts';
import { decisionAidOf } from '../questionnaire/decision-aid-of.ts';
import { works } from './literature.ts';
import {
  methodReferences,
  OFFICIAL_GUIDANCE,
  rulesByEffect,
  rulesReferences,
  scoresByCriterion,
  scoresReferences,
} from './method-references.ts';

const library = loadLibrary();
const aid = decisionAidOf(library);

describe('the pages of the method', () => {
  it.each([
    ['method', methodReferences(aid), aid.criteria],
    ['scores', scoresReferences(aid), [...aid.performances, ...aid.adjustments]],
    ['rules', rulesReferences(aid), aid.rules],
  ])('of %s lists each source that its items cite, all of them in the bibliography', (_, references, items) => {
    const cited = items.flatMap(({ sources }) => sources);
    expect(cited.filter((key) => !references.has(key))).toEqual([]);
    expect([...references.keys()].filter((key) => !library.sources.has(key))).toEqual([]);
    expect(references.size).toBeGreaterThan(10);
  });

  it('cites the official guidance last, so that items keep the first numbers', () => {
    const keys = [...methodReferences(aid).keys()];
    expect(keys.slice(-OFFICIAL_GUIDANCE.length)).toEqual([...OFFICIAL_GUIDANCE]);
  });

  it('print every performance, adjustment, declared order and rule once', () => {
    const scores = scoresByCriterion(aid);
    expect(scores.flatMap(({ performances }) => performances)).toHaveLength(aid.performances.length);
    expect(scores.flatMap(({ adjustments }) => adjustments)).toHaveLength(aid.adjustments.length);
    expect(scores.filter(({ declaredOrder }) => declaredOrder)).toHaveLength(aid.declaredOrders.length);
    expect(rulesByEffect(aid).flatMap(({ rules }) => rules)).toHaveLength(aid.rules.length);
  });

  it('print the options of a criterion in the order of the aid', () => {
    for (const { performances } of scoresByCriterion(aid)) {
      expect(performances.map(({ model }) => model)).toEqual(aid.options.map(({ id }) => id));
    }
  });

  it('names the works behind the formulas in order of their authors', () => {
    const texts = works.map(({ text }) => text);
    expect(texts).toEqual([...texts].sort((a, b) => a.localeCompare(b)));
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../library/load-library.ts';
import { decisionAidOf } from '../questionnaire/decision-aid-of.ts';
import { chosenInWords, circumstancesInWords, placeInWords, withoutInWords } from './decision-words.ts';
import {
  backTestReferences,
  crossed,
  OUTCOMES,
  outcomeOf,
  printedBackTest,
  type PrintedBackTest,
} from './tested-decisions.ts';

const library = loadLibrary();
const aid = decisionAidOf(library);
// The order is settled long before the shares are.
let found: PrintedBackTest;
beforeAll(() => {
  found = printedBackTest(aid, { draws: 300 });
});

describe('the back-test as printed', () => {
  it('has every decision once, misses first', () => {
    expect(found.decisions.map(({ decision }) => decision.id).sort()).toEqual(aid.backTest.map(({ id }) => id).sort());
    const places = found.decisions.map(({ outcome }) => OUTCOMES.indexOf(outcome));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const last = found.decisions.map(({ result }) => result.withItems.place ?? 99);
    expect(last).toEqual([...last].sort((a, b) => b - a));
  });

  it('is crossed without losing a decision', () => {
    const rows = crossed(found.decisions, ['worked', 'mixed', 'failed', 'too-early'], ({ hindsight }) => hindsight);
    const all = rows.flatMap(({ counts }) => Object.values(counts));
    expect(all.reduce((sum, one) => sum + one, 0)).toBe(aid.backTest.length);
    expect(rows.reduce((sum, { decisions }) => sum + decisions, 0)).toBe(aid.backTest.length);
    expect(rows.reduce((sum, { counts }) => sum + counts.first, 0)).toBe(found.summary.withItems.first);
  });

  it('reads every circumstance of every decision', () => {
    expect(found.decisions.flatMap(({ result }) => result.problems)).toEqual([]);
  });

  it('cites sources of the bibliography', () => {
    const keys = [...backTestReferences(found).keys()];
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => !library.sources.has(key))).toEqual([]);
  });

  // The page says so in words. Where this fails, the words of BackTestVerdict.astro have to be written again.
  it('finds the aid a poor predictor: better than chance, wrong in most, and worse than one answer for all', () => {
    const { withItems, randomInPlay, bestConstant, decisions } = found.summary;
    expect(withItems.first).toBeGreaterThan(randomInPlay.first);
    expect(withItems.topThree).toBeGreaterThan(randomInPlay.topThree);
    expect(withItems.first).toBeLessThan(decisions / 2);
    expect(withItems.first).toBeLessThan(bestConstant.first);
    expect(withItems.topThree).toBeLessThan(bestConstant.topThree);
    const byCouncil = aid.backTest.filter(({ decidedBy }) => decidedBy === 'council').length;
    expect(byCouncil).toBeLessThan(decisions / 2);
  });
});

describe('words of the back-test', () => {
  const run = (place: number | undefined) => ({ place, order: ['a', 'b', 'c', 'd'] });

  it.each([
    [undefined, 'ruled-out'],
    [1, 'first'],
    [3, 'second-or-third'],
    [4, 'later'],
  ])('place %s is %s', (place, outcome) => {
    expect(outcomeOf({ withItems: run(place) })).toBe(outcome);
  });

  it('give a place, or none', () => {
    expect([placeInWords(run(2)), placeInWords(run(undefined))]).toEqual(['2 of 4', 'No place']);
  });

  it('say what the second run changed', () => {
    const base = { decision: {} as never, accepted: [], ruledOutBy: [], problems: [] };
    const words = (withItems: number, withoutItems: number, leftOut: number): string =>
      withoutInWords({ ...base, withItems: run(withItems), withoutItems: run(withoutItems), leftOut });
    expect([words(2, 2, 0), words(2, 2, 3), words(2, 4, 3)]).toEqual([
      'Nothing to leave out',
      'Same (3 left out)',
      '4 of 4 (3 left out)',
    ]);
  });

  it('name a choice with what else fits it', () => {
    const [both] = aid.backTest.filter(({ id }) => id === 'medway-2020');
    expect(both && chosenInWords(both)).toBe('Improvement partner (also fits In house)');
  });

  it('tell what was known, and count what was not', () => {
    const words = circumstancesInWords(
      { circumstances: { scope: 'social-care', finance: 'unknown', children_0_17: 24_811 } },
      aid.questions.filter(({ id }) => ['scope', 'finance', 'children_0_17', 'council'].includes(id)),
    );
    expect(words).toEqual({
      known: [
        { question: 'Scope', answer: 'Children’s social care' },
        { question: 'Children aged 0 to 17', answer: '24,811' },
      ],
      unknown: 1,
    });
  });
});

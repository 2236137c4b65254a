import { describe, expect, it } from 'vitest';
import { aCase, aPhase } from '../library/library.fixture.ts';
import { must, type JoinedCase, type JoinedFact } from '../library/library.ts';
import type { ModelId } from '../schema/vocabulary.ts';
import {
  casesWithout,
  factsOnTopic,
  GROUPINGS,
  topicFactId,
  topicGroups,
  type Grouped,
  type Grouping,
} from './topic-groups.ts';

/** A case with one fact on money for each date. */
function dated(id: string, dates: readonly string[], phases = aCase().phases): JoinedCase {
  const [example] = aCase().facts;
  if (!example) throw new Error('the fixture has no fact');
  const facts = dates.map((date, index): JoinedFact => {
    const own = `f${index + 1}`;
    return { ...example, id: own, ref: `${id}/${own}`, caseId: id, topic: 'finance', date };
  });
  return aCase({ id, shortTitle: id, facts, phases });
}
const libraryOf = (...cases: JoinedCase[]): Grouped => ({
  cases: new Map(cases.map((study) => [study.id, study])),
  models: new Map(),
});
const inShort = (grouping: Grouping, library: Grouped): [string, string[]][] =>
  topicGroups('finance', grouping, library).map(({ id, facts }) => [id, facts.map(({ fact }) => fact.ref)]);

describe('factsOnTopic and casesWithout', () => {
  it('part the cases that speak of a topic from those that do not', () => {
    const library = libraryOf(dated('a', ['2014']), aCase());
    expect(factsOnTopic('finance', library).map(({ ref }) => ref)).toEqual(['a/f1']);
    expect(casesWithout('finance', library).map(({ id }) => id)).toEqual(['northshire']);
    expect(casesWithout('decision', library).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('topicFactId', () => {
  it('is a fragment unlike that of any other fact', () => {
    expect(topicFactId({ ref: 'doncaster/f12' })).toBe('doncaster-f12');
  });
});

describe('by case', () => {
  it('keeps the order of the cases and of their facts, and leaves out cases without one', () => {
    const library = libraryOf(dated('a', ['2016', '2014']), aCase(), dated('b', ['2015']));
    expect(inShort('case', library)).toEqual([
      ['case-a', ['a/f1', 'a/f2']],
      ['case-b', ['b/f1']],
    ]);
  });

  it('says how the arrangement was made and how it stands', () => {
    const [group] = topicGroups('finance', 'case', libraryOf(dated('a', ['2016'])));
    expect(group).toMatchObject({ path: '/case-studies/a/', about: 'Council-owned company; running now' });
  });
});

describe('by date', () => {
  it('goes from the earliest year to facts without a date, and by day within a year', () => {
    const library = libraryOf(dated('a', ['2016-04', 'undated', '2014']), dated('b', ['2016-01-31', '2016', '2014']));
    expect(inShort('date', library)).toEqual([
      ['year-2014', ['a/f3', 'b/f3']],
      ['year-2016', ['b/f2', 'b/f1', 'a/f1']],
      ['undated', ['a/f2']],
    ]);
  });
});

describe('by model', () => {
  const phases = [
    aPhase('in-house', '2009', '2013-12'),
    aPhase('improvement-partner', '2013'),
    aPhase('council-owned-company', '2015-02', '2019'),
  ];
  const group = (library: Grouped, id: string) => topicGroups('finance', 'model', library).find((one) => one.id === id);

  it('puts a fact under the phase it falls in, the least change first, and what falls in none last', () => {
    const library = libraryOf(dated('a', ['2014', '2010', 'undated', '2003'], phases));
    expect(inShort('model', library)).toEqual([
      ['model-in-house', ['a/f2']],
      ['model-improvement-partner', ['a/f1']],
      ['no-model', ['a/f3', 'a/f4']],
    ]);
  });

  it('puts a fact of several phases under the last, names the others, and lists it under them', () => {
    const library = libraryOf(dated('a', ['2016'], phases));
    expect(group(library, 'model-council-owned-company')?.facts).toMatchObject([
      { fact: { ref: 'a/f1' }, also: ['Improvement partner (end not known)'] },
    ]);
    expect(group(library, 'model-improvement-partner')).toMatchObject({
      facts: [],
      elsewhere: [{ ref: 'a/f1' }],
    });
  });

  it('names a model once where two phases ran under it', () => {
    const twice = [...phases.slice(1), aPhase('improvement-partner', '2016')];
    const library = libraryOf(dated('a', ['2017'], twice));
    expect(group(library, 'model-improvement-partner')).toMatchObject({
      facts: [{ also: ['Council-owned company'] }],
      elsewhere: [],
    });
  });

  it('leads to the page of a model that has one', () => {
    const library = libraryOf(dated('a', ['2016'], phases));
    const withPage = { ...library, models: new Map<string, never>([['council-owned-company', {} as never]]) };
    expect(group(library, 'model-council-owned-company')?.path).toBeUndefined();
    expect(group(withPage, 'model-council-owned-company')?.path).toBe('/models/council-owned-company/');
  });
});

it.each(Object.keys(GROUPINGS) as Grouping[])('by %s, every fact stands in exactly one place', (grouping) => {
  const models: ModelId[] = ['in-house', 'improvement-partner', 'independent-trust'];
  const overlapping = models.map((model, index) => aPhase(model, String(2010 + index)));
  const years = Array.from({ length: 12 }, (_, index) => String(2005 + index));
  const library = libraryOf(dated('a', [...years, 'undated'], overlapping), dated('b', years));
  const refs = inShort(grouping, library).flatMap(([, facts]) => facts);
  expect(refs.sort()).toEqual(
    [...must(library.cases, 'a').facts, ...must(library.cases, 'b').facts].map(({ ref }) => ref).sort(),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { children, grade, plain, problems, reply, simple, YES_NO } from './similarity.fixture.ts';
import { LEAST_COMPARED, LEAST_COVERAGE, similarCases, type Start } from './similarity.ts';

describe('for any answers and cases', () => {
  const questions = [...simple(4), grade, problems, children, plain];
  const answersOf = fc.record(
    {
      ...Object.fromEntries(simple(4).map(({ id }) => [id, fc.constantFrom(...YES_NO)])),
      grade: fc.constantFrom('low', 'middle', 'high', 'top', '_none'),
      problems: fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }),
      children: fc.integer({ min: 1, max: 500_000 }),
      plain: fc.constantFrom('red', 'green', 'blue'),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>;
  const startsOf = fc
    .array(answersOf, { maxLength: 8 })
    .map((all) => all.map((answers, index): Start => ({ id: `case-${index}`, answers })));

  it('neither the order of questions nor of cases matters', () => {
    fc.assert(
      fc.property(
        answersOf,
        startsOf.chain((starts) =>
          fc.tuple(fc.constant(starts), fc.shuffledSubarray(starts, { minLength: starts.length })),
        ),
        fc.shuffledSubarray(questions, { minLength: questions.length }),
        (answers, [starts, shuffled], order) => {
          expect(similarCases(order, answers, shuffled)).toEqual(similarCases(questions, answers, starts));
        },
      ),
    );
  });

  it('distances are 0 to 1, nearest first, and every question compared is alike or differs', () => {
    fc.assert(
      fc.property(answersOf, startsOf, (answers, starts) => {
        const found = similarCases(questions, answers, starts);
        found.forEach(({ distance, compared, alike, differ, unknown }, index) => {
          expect(distance).toBeGreaterThanOrEqual(found[index - 1]?.distance ?? 0);
          expect(distance).toBeLessThanOrEqual(1);
          expect([...alike, ...differ].sort()).toEqual(compared);
          expect(compared.length).toBeGreaterThanOrEqual(LEAST_COMPARED);
          expect(compared.length / (compared.length + unknown)).toBeGreaterThanOrEqual(LEAST_COVERAGE);
          expect(compared.every((id) => id in answers)).toBe(true);
        });
      }),
    );
  });

  it('a case that started from the very place of the user is at 0, in front of every other', () => {
    const full: fc.Arbitrary<Answers> = answersOf.map((answers) => ({
      ...reply('ynyn'),
      grade: 'low',
      problems: ['a'],
      children: 5_000,
      plain: 'red',
      ...answers,
    }));
    const places = full.map((answers) => (answers.grade === '_none' ? { ...answers, grade: 'top' } : answers));
    fc.assert(
      fc.property(places, startsOf, (answers, starts) => {
        const [first, second] = similarCases(questions, answers, [...starts, { id: '-twin', answers }]);
        expect(first).toMatchObject({ id: '-twin', distance: 0, differ: [], unknown: 0 });
        expect(second?.distance ?? 1).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a question that the user did not answer does not matter', () => {
    fc.assert(
      fc.property(answersOf, startsOf, fc.constantFrom(...questions), (answers, starts, { id }) => {
        const { [id]: _, ...fewer } = answers;
        const others = questions.filter((question) => question.id !== id);
        expect(similarCases(questions, fewer, starts)).toEqual(similarCases(others, answers, starts));
      }),
    );
  });
});

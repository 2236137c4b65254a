import { describe, expect, it } from 'vitest';
import type { Question } from '../../schema/decision-aid.ts';
import type { Answer, Answers } from './answers.ts';
import { questionOf } from './group/group.fixture.ts';
import { similarCases } from './similarity.ts';
import { children, grade, plain, problems, reply, simple, start } from './similarity.fixture.ts';

/** The distance of one answer from each case's, got by setting it among four questions on which all agree. */
function apart(question: Question, own: Answer, theirs: readonly Answer[]): (number | undefined)[] {
  const starts = theirs.map((answer, index) => ({
    id: `case-${index}`,
    answers: { ...reply('yyyy'), [question.id]: answer },
  }));
  const found = similarCases([...simple(4), question], { ...reply('yyyy'), [question.id]: own }, starts);
  return starts.map(({ id }) => {
    const one = found.find((each) => each.id === id);
    return one && one.distance * 5;
  });
}

describe('the distance on one question', () => {
  it.each([
    // The cases' midranks are 1.5, 1.5, 3 and 4.
    ['ranks, ties sharing theirs', grade, 'low', ['low', 'low', 'middle', 'high'], [0, 0, 1.5 / 2.5, 1]],
    ['ranks, from the middle', grade, 'middle', ['low', 'low', 'middle', 'high'], [0.6, 0.6, 0, 0.4]],
    ['ranks, beyond every case, at 4.5', grade, 'top', ['low', 'low', 'middle', 'high'], [1, 1, 1.5 / 3, 0.5 / 3]],
    [
      'ranks, between cases, at 2.5 among 1.5 and 3.5',
      grade,
      'middle',
      ['low', 'low', 'top', 'top'],
      [0.5, 0.5, 0.5, 0.5],
    ],
    ['ranks, all alike', grade, 'high', ['high', 'high'], [0, 0]],
    ['a match', plain, 'red', ['red', 'green', 'blue'], [0, 1, 1]],
    [
      'lists',
      problems,
      ['a', 'b'],
      [['b', 'a'], ['b', 'c'], ['a'], ['c', 'd'], ['a', 'b', 'c', 'd']],
      [0, 2 / 3, 1 / 2, 1, 1 / 2],
    ],
    ['numbers by logarithm', children, 10_000, [1_000, 10_000, 100_000], [0.5, 0, 0.5]],
    ['numbers, beyond every case', children, 100, [1_000, 10_000, 100_000], [1 / 3, 2 / 3, 1]],
    ['numbers, all alike', children, 500, [500, 500], [0, 0]],
  ] as const)('is by %s', (_, question, own, theirs, distances) => {
    const found = apart(question, own, theirs);
    expect(found).toHaveLength(distances.length);
    distances.forEach((distance, index) => expect(found[index]).toBeCloseTo(distance, 7));
  });

  it('takes an answer outside the order as not known, on either side', () => {
    const answers = { ...reply('yyyyy'), grade: 'middle' };
    const beside = (own: Answers, theirs: Answers) =>
      similarCases([...simple(5), grade], own, [{ id: 'a', answers: theirs }])[0];
    expect(beside(answers, answers)).toMatchObject({ unknown: 0, alike: ['grade', 'q0', 'q1', 'q2', 'q3', 'q4'] });
    expect(beside({ ...answers, grade: '_none' }, answers)?.compared).not.toContain('grade');
    // Known of no case, so dropped.
    expect(beside(answers, { ...answers, grade: '_none' })?.compared).not.toContain('grade');
    expect(beside({ ...answers, grade: '_none' }, { ...answers, grade: '_none' })?.compared).not.toContain('grade');
  });

  it('does not compare the names of councils', () => {
    const council = questionOf('council', 'authority');
    const answers = { ...reply('yyyyy'), council: 'doncaster' };
    const [found] = similarCases([...simple(5), council], answers, [{ id: 'a', answers }]);
    expect(found).toMatchObject({ compared: ['q0', 'q1', 'q2', 'q3', 'q4'], unknown: 0 });
  });
});

describe('similarCases', () => {
  it('shrinks towards the average by what is not known, and names what is alike', () => {
    // Observed 3/6, 0/5 and 1/1, so the average is 0.5. The second: 5/6 x 0 + 1/6 x 0.5.
    const starts = [start('half', 'yyynnn'), start('near', 'yyyyy.'), start('hardly-known', 'n.....')];
    const found = similarCases(simple(6), reply('yyyyyy'), starts);
    expect(found).toEqual([
      {
        id: 'near',
        distance: expect.closeTo(1 / 12, 8) as number,
        compared: ['q0', 'q1', 'q2', 'q3', 'q4'],
        alike: ['q0', 'q1', 'q2', 'q3', 'q4'],
        differ: [],
        unknown: 1,
      },
      {
        id: 'half',
        distance: expect.closeTo(0.5, 8) as number,
        compared: ['q0', 'q1', 'q2', 'q3', 'q4', 'q5'],
        alike: ['q0', 'q1', 'q2'],
        differ: ['q3', 'q4', 'q5'],
        unknown: 0,
      },
    ]);
  });

  it('takes no case of which nothing is known into the average', () => {
    const starts = [start('half', 'yyynnn'), start('near', 'yyyyy.')];
    const more = [...starts, { id: 'blank', answers: {} }];
    expect(similarCases(simple(6), reply('yyyyyy'), more)).toEqual(similarCases(simple(6), reply('yyyyyy'), starts));
  });

  it('counts what is almost the same as alike', () => {
    const answers = (number: number): Answers => ({ ...reply('yyyy'), children: number });
    const starts = [1_000, 11_000, 100_000].map((number) => ({ id: String(number), answers: answers(number) }));
    const found = similarCases([...simple(4), children], answers(10_000), starts);
    expect(found.map(({ id, alike }) => [id, alike.includes('children')])).toEqual([
      ['11000', true],
      ['1000', false],
      ['100000', false],
    ]);
  });

  it.each([
    [5, 'yyyy.', false],
    [5, 'yyyyy', true],
    [10, 'yyyyy.....', true],
    [11, 'yyyyy......', false],
    [11, 'yyyyyy.....', true],
  ])('of %i answers, a case with %s is listed: %s', (count, known, listed) => {
    const starts = [start('full', 'n'.repeat(count)), start('it', known)];
    const found = similarCases(simple(count), reply('y'.repeat(count)), starts);
    expect(found.some(({ id }) => id === 'it')).toBe(listed);
  });

  it.each([
    [9, true],
    [10, true],
    [11, false],
  ])('of %i cases, a question known in two is kept: %s', (count, kept) => {
    const starts = Array.from({ length: count }, (_, index) =>
      start(String(index).padStart(2, '0'), index < 2 ? 'yyyyyn' : 'yyyyy.'),
    );
    const [found] = similarCases(simple(6), reply('yyyyyy'), starts).filter(({ id }) => id === '00');
    expect(found?.differ).toEqual(kept ? ['q5'] : []);
  });

  it('leaves a case out of ranks, ranges and average as well as of the list', () => {
    const questions = [...simple(5), children];
    const user = { ...reply('yyyyy'), children: 1_000 };
    const starts = [
      { id: 'far', answers: { ...reply('nnnnn'), children: 1_000_000 } },
      { id: 'a', answers: { ...reply('yyyyn'), children: 10_000 } },
      { id: 'b', answers: reply('yyynn') },
    ];
    const without = similarCases(questions, user, starts, { without: new Set(['far']) });
    expect(without).toEqual(similarCases(questions, user, starts.slice(1)));
    expect(without).not.toEqual(similarCases(questions, user, starts).filter(({ id }) => id !== 'far'));
  });

  it('puts equals in the order of their ids, and finds none where nothing is known', () => {
    const starts = [start('b', 'yyyyy'), start('c', 'yyyyn'), start('a', 'yyyyy')];
    expect(similarCases(simple(5), reply('yyyyy'), starts).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(similarCases(simple(5), {}, starts)).toEqual([]);
    expect(similarCases(simple(5), reply('yyyyy'), [])).toEqual([]);
    expect(similarCases(simple(5), reply('yyyyy'), [start('a', '')])).toEqual([]);
  });
});

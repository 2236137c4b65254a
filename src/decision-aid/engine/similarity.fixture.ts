import type { Question } from '../../schema/decision-aid.ts';
import type { Answers } from './answers.ts';
import { questionOf } from './group/group.fixture.ts';
import type { Start } from './similarity.ts';

export const YES_NO = ['yes', 'no'];
/** That many questions of yes and no. */
export const simple = (count: number): Question[] =>
  Array.from({ length: count }, (_, index) => questionOf(`q${index}`, 'one', YES_NO));
/** "yyn" answers the first three of them; a dot is not known. */
export const reply = (text: string): Answers =>
  Object.fromEntries(
    Array.from(text).flatMap((letter, index) => (letter === '.' ? [] : [[`q${index}`, letter === 'y' ? 'yes' : 'no']])),
  );
export const start = (id: string, text: string): Start => ({ id, answers: reply(text) });

export const grade = questionOf('grade', 'one', ['low', 'middle', 'high', 'top', '_none'], { ordered: true });
export const problems = questionOf('problems', 'several', ['a', 'b', 'c', 'd']);
export const children = questionOf('children', 'number');
export const plain = questionOf('plain', 'one', ['red', 'green', 'blue']);

import { describe, expect, it } from 'vitest';
import type { Condition } from '../../schema/decision-aid.ts';
import { atLeast, BY_ID, is, oneOf } from '../engine/aid.fixture.ts';
import { conditionInWords } from './condition-in-words.ts';

const words = (condition: Condition): string => conditionInWords(condition, BY_ID);

describe('conditions in words', () => {
  it.each<[string, Condition, string]>([
    ['one answer', is('direction', 'none'), 'you ticked ‘none’ for ‘direction’'],
    [
      'one of several answers',
      oneOf('current_arrangement', 'in-house', 'council-owned-company'),
      'you ticked ‘in-house’ or ‘council-owned-company’ for ‘current_arrangement’',
    ],
    [
      'every answer that the form offers',
      oneOf('direction', 'none', 'independence'),
      'you ticked any answer to ‘direction’ but ‘Not sure’',
    ],
    ['an answer among several', is('problems', 'money'), 'you ticked ‘money’ for ‘problems’'],
    [
      'from an answer on, without what is not offered or has no place in the order',
      atLeast('grade', 'requires-improvement'),
      'you ticked ‘requires-improvement’ or ‘good’ for ‘grade’',
    ],
    ['a number from', atLeast('children', 50_000), '‘children’ is 50,000 or more'],
    ['a number under', { not: atLeast('children', 50_000) }, '‘children’ is under 50,000'],
    ['an exact number', is('children', 7), '‘children’ is exactly 7'],
    ['not one of several', { not: is('problems', 'money') }, 'you answered ‘problems’ and did not tick ‘money’'],
    [
      'not this answer',
      { not: is('current_arrangement', 'in-house') },
      'you ticked anything for ‘current_arrangement’ but ‘in-house’ or ‘Not sure’',
    ],
    ['not, of which one is left', { not: is('direction', 'none') }, 'you ticked ‘independence’ for ‘direction’'],
    [
      'not, of a question that may not arise',
      { not: is('leaders', 'inadequate') },
      '‘leaders’ was not for you, or you ticked ‘good’ for ‘leaders’',
    ],
    ['twice not', { not: { not: is('direction', 'none') } }, 'you ticked ‘none’ for ‘direction’'],
    [
      'all',
      { all: [is('direction', 'none'), is('problems', 'money')] },
      'you ticked ‘none’ for ‘direction’, and you ticked ‘money’ for ‘problems’',
    ],
    [
      'any',
      { any: [is('direction', 'none'), is('problems', 'money')] },
      'you ticked ‘none’ for ‘direction’, or you ticked ‘money’ for ‘problems’',
    ],
    ['any of one', { any: [is('direction', 'none')] }, 'you ticked ‘none’ for ‘direction’'],
    [
      'any within all',
      { all: [is('direction', 'none'), { any: [is('problems', 'money'), is('grade', 'good')] }] },
      'you ticked ‘none’ for ‘direction’; and either you ticked ‘money’ for ‘problems’, or you ticked ‘good’ for ‘grade’',
    ],
    [
      'any before what holds with it',
      { all: [{ not: { all: [atLeast('children', 9), is('problems', 'money')] } }, is('direction', 'none')] },
      'either ‘children’ is under 9, or you answered ‘problems’ and did not tick ‘money’; and you ticked ‘none’ for ‘direction’',
    ],
    [
      'not all, which is one of them not',
      { not: { all: [atLeast('children', 9), is('problems', 'money')] } },
      '‘children’ is under 9, or you answered ‘problems’ and did not tick ‘money’',
    ],
    [
      'not any, which is none of them',
      { not: { any: [atLeast('children', 9), is('direction', 'none')] } },
      '‘children’ is under 9, and you ticked ‘independence’ for ‘direction’',
    ],
  ])('%s', (_, condition, expected) => {
    expect(words(condition)).toBe(expected);
  });

  it('can call questions otherwise', () => {
    expect(conditionInWords(is('direction', 'none'), BY_ID, ({ id }) => `question 3 (${id})`)).toBe(
      'you ticked ‘none’ for question 3 (direction)',
    );
  });

  it('refuses a question that does not exist', () => {
    expect(() => words(is('nothing', 'x'))).toThrow('no question "nothing"');
  });
});

import { describe, expect, it } from 'vitest';
import { CRITERIA, DAY, memberOf, SMALL_AID } from '../engine/group/group.fixture.ts';
import type { Member } from '../engine/group/group-answers.ts';
import { groupFindings, groupRunsOf } from './group-findings.ts';
import { jointState } from './joint-state.ts';
import { talkFirst } from './talk-first.ts';
import { byLeader, whatChanges } from './topics-in-words.ts';

// At likely values, control and independence: in-house 90 and 20, company 60 and 60, trust 10 and 90.
const KEY = 'independent-trust/control';
const figure = { low: 70, likely: 80, high: 90 };
const findings = (...members: Member[]) => groupFindings(SMALL_AID, members, DAY);

describe('figures in dispute', () => {
  it('change the result where one of them puts another option in front', () => {
    // At 50 and 50: in-house 55, company 60, trust 50; with the figure, trust 85.
    const [dispute, ...others] = findings(
      memberOf('Al', {}, [50, 50], { [KEY]: figure }),
      memberOf('Bo', {}, [50, 50]),
    ).figureDisputes;
    expect(others).toEqual([]);
    expect(dispute).toEqual({
      key: KEY,
      changesLeader: true,
      results: [
        { range: figure, members: ['Al'], leader: 'independent-trust' },
        { range: undefined, members: ['Bo'], leader: 'council-owned-company' },
      ],
    });
  });

  it('change nothing where the same option stays in front, and are no dispute where all agree', () => {
    const low = { low: 10, likely: 20, high: 30 };
    expect(
      findings(memberOf('Al', {}, [50, 50], { [KEY]: low }), memberOf('Bo')).figureDisputes[0]?.changesLeader,
    ).toBe(false);
    const both = ['Al', 'Bo'].map((name) => memberOf(name, {}, [50, 50], { [KEY]: figure }));
    expect(findings(...both).figureDisputes).toEqual([]);
  });
});

describe('questions that nobody answered', () => {
  it('are told where an answer would change what is open or who is in front', () => {
    const open = findings(memberOf('Al', {}, [80, 20]), memberOf('Bo', {}, [80, 20])).openQuestions;
    expect(open).toEqual([{ question: 'direction', changesLeader: true, changesWhatIsOpen: true }]);
  });

  it('are not told once somebody answered', () => {
    const answered = memberOf('Al', { direction: 'none' }, [80, 20]);
    expect(findings(answered, memberOf('Bo', {}, [80, 20])).openQuestions).toEqual([]);
  });
});

describe('what to talk about first', () => {
  it('is facts that decide what is open, then facts that change who is in front, then weights, then figures', () => {
    const found = findings(
      memberOf('Al', { finance: 'severe', direction: 'none', main_problems: ['money'] }, [100, 0], { [KEY]: figure }),
      memberOf('Bo', { finance: 'stable', direction: 'trust-directed', main_problems: ['demand'] }, [0, 100]),
    );
    const { first, later } = talkFirst(found);
    expect(first.map((topic) => (topic.is === 'question' ? topic.dispute.question : topic.is))).toEqual([
      'direction',
      'weights',
      'figure',
    ]);
    expect(later.map((topic) => (topic.is === 'question' ? topic.dispute.question : topic.is))).toEqual([
      'finance',
      'main_problems',
    ]);
  });

  it('holds no weights where all weigh alike, or one alone does', () => {
    for (const other of [memberOf('Bo', {}, [80, 20]), memberOf('Bo')]) {
      const { first, later } = talkFirst(findings(memberOf('Al', {}, [80, 20]), other));
      expect([...first, ...later]).toEqual([]);
    }
  });
});

describe('the combined order', () => {
  it('keeps two camps apart: the one in the middle comes first for neither', () => {
    const members = [memberOf('Al', {}, [100, 0]), memberOf('Bo', {}, [0, 100])];
    const runs = groupRunsOf(SMALL_AID, members, findings(...members));
    expect(runs?.independent.rank.map(([first]) => first)).toEqual([
      expect.closeTo(0.5, 1),
      expect.closeTo(0, 1),
      expect.closeTo(0.5, 1),
    ]);
  });
});

describe('the joint answers', () => {
  const joint = (...members: Member[]) => jointState(findings(...members).joint, members, CRITERIA);

  it('leave out what is in dispute, and every note', () => {
    const al = memberOf('Al', { finance: 'severe', direction: 'none' });
    const noted = { ...al, state: { ...al.state, notes: { summary: 'Between us' } } };
    expect(joint(noted, memberOf('Bo', { finance: 'stable' }))).toEqual({
      version: 1,
      answers: { direction: 'none' },
      weights: { mode: 'unknown', values: {} },
      overrides: {},
      notes: {},
    });
  });

  it('hold what matters only where all who said something of it said the same', () => {
    const same = [memberOf('Al', {}, [80, 20]), memberOf('Bo'), memberOf('Cy', {}, [80, 20])];
    expect(joint(...same).weights).toMatchObject({ mode: 'points', values: { control: 80, independence: 20 } });
    expect(joint(...same, memberOf('Di', {}, [20, 80])).weights.mode).toBe('unknown');
  });
});

describe('in words', () => {
  it.each([
    [{ changesLeader: true, changesWhatIsOpen: true }, 'what is open and who is in front'],
    [{ changesLeader: true }, 'who is in front'],
    [{ changesLeader: false, changesWhatIsOpen: true }, 'what is open'],
    [{ changesLeader: false }, ''],
  ])('%j changes %s', (change, words) => {
    expect(whatChanges(change)).toBe(words);
  });

  it('puts those together whose weights lead to one option, most first', () => {
    const of = (member: string, leader: string | undefined) => ({ member, leader });
    expect(byLeader([of('Al', 'trust'), of('Bo', 'company'), of('Cy', 'company')])).toEqual([
      ['company', ['Bo', 'Cy']],
      ['trust', ['Al']],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { AidState } from '../answers.ts';
import { questionsOf } from '../appraise.ts';
import { groupQuestions, jointAnswers, type Member } from './group-answers.ts';
import { questionDisputes, weightsDispute } from './group-disputes.ts';
import { DAY, memberOf, SMALL_AID } from './group.fixture.ts';

const questions = questionsOf(SMALL_AID);
const jointOf = (members: readonly Member[], overrides: AidState['overrides'] = {}) => ({
  answers: jointAnswers(groupQuestions(SMALL_AID, members, questions), questions),
  overrides,
});
const disputes = (members: readonly Member[], overrides: AidState['overrides'] = {}) =>
  questionDisputes(
    SMALL_AID,
    members,
    groupQuestions(SMALL_AID, members, questions),
    jointOf(members, overrides),
    questions,
    DAY,
  );

describe('questionDisputes', () => {
  // Weights 0.2 and 0.8: in-house 34, company 60, trust 74, or 50 where finances are severe.
  const towardsIndependence: [number, number] = [20, 80];
  // Weights 0.8 and 0.2: in-house 76, company 60, trust 26 or 20.
  const towardsControl: [number, number] = [80, 20];

  it.each([
    ['independence weighs', towardsIndependence, ['council-owned-company', 'independent-trust'], true],
    ['control weighs', towardsControl, ['in-house', 'in-house'], false],
  ] as const)('tells whether the leader differs among the answers given: %s', (_, points, leaders, changes) => {
    const [found, ...others] = disputes([
      memberOf('Al', { finance: 'severe' }, points),
      memberOf('Bo', { finance: 'stable' }, points),
      memberOf('Cy', {}, points),
    ]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ question: 'finance', changesLeader: changes, changesWhatIsOpen: false });
    expect(found?.results.map(({ answer, members, leader }) => ({ answer, members, leader }))).toEqual([
      { answer: 'severe', members: ['Al'], leader: leaders[0] },
      { answer: 'stable', members: ['Bo'], leader: leaders[1] },
    ]);
  });

  it('tells what an answer rules out, even where the leader stays', () => {
    const members = (points: [number, number]) => [
      memberOf('Al', { direction: 'none' }, points),
      memberOf('Bo', { direction: 'trust-directed' }, points),
    ];
    const [stays] = disputes(members(towardsIndependence));
    expect(stays).toMatchObject({ changesLeader: false, changesWhatIsOpen: true });
    expect(stays?.results.map(({ ruledOut }) => ruledOut)).toEqual([[], ['in-house']]);
    expect(disputes(members(towardsControl))[0]).toMatchObject({ changesLeader: true, changesWhatIsOpen: true });
  });

  it('tries one question at a time, at the group’s weights and figures', () => {
    const members = [
      memberOf('Al', { finance: 'severe', direction: 'none' }, [100, 0]),
      memberOf('Bo', { finance: 'stable', direction: 'trust-directed' }, [0, 100]),
    ];
    // Weights 0.5 and 0.5: in-house 55, company 60, trust 50 or 35.
    const found = disputes(members);
    expect(found.map(({ question }) => question)).toEqual(['direction', 'finance']);
    const leaders = found.flatMap(({ results }) => results.map(({ leader }) => leader));
    expect(leaders).toEqual(Array<string>(4).fill('council-owned-company'));
    const low = { 'council-owned-company/control': { low: 0, likely: 0, high: 0 } };
    expect(disputes(members, low)[0]?.results.map(({ leader }) => leader)).toEqual(['in-house', 'independent-trust']);
  });

  it('passes over what is agreed or not known', () => {
    expect(
      disputes([memberOf('Al', { finance: 'severe' }), memberOf('Bo', { finance: 'severe' }), memberOf('Cy')]),
    ).toEqual([]);
  });
});

describe('weightsDispute', () => {
  const found = (...members: Member[]) => weightsDispute(SMALL_AID, members, jointOf(members), questions, DAY);

  it('gives the leader by each member’s weights, on the joint answers', () => {
    const al = memberOf('Al', { finance: 'severe' }, [10, 90]);
    const bo = memberOf('Bo', {}, [90, 10]);
    // Severe finances are joint, so the trust has 55 by Al's weights, and the company 60.
    expect(found(bo, al)).toEqual({
      results: [
        { member: 'Al', leader: 'council-owned-company', said: true },
        { member: 'Bo', leader: 'in-house', said: true },
      ],
      changesLeader: true,
    });
    expect(found(memberOf('Al', {}, [10, 90])).results[0]?.leader).toBe('independent-trust');
  });

  it('holds no disagreement against who said nothing', () => {
    const al = memberOf('Al', {}, [90, 10]);
    expect(found(al, memberOf('Bo'), memberOf('Cy', {}, [80, 20]))).toEqual({
      results: [
        { member: 'Al', leader: 'in-house', said: true },
        { member: 'Bo', leader: 'council-owned-company', said: false },
        { member: 'Cy', leader: 'in-house', said: true },
      ],
      changesLeader: false,
    });
  });
});

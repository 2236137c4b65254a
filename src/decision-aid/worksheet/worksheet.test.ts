import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../library/load-library.ts';
import { decisionAidOf } from '../questionnaire/decision-aid-of.ts';
import { worksheetQuestions } from './worksheet.ts';

const aid = decisionAidOf(loadLibrary());
const sheet = worksheetQuestions(aid, aid.version);

describe('the worksheet', () => {
  it('has every question of the aid in its order', () => {
    expect(sheet.map(({ question }) => question)).toEqual(aid.questions);
    expect(sheet.map(({ number }) => number)).toEqual(aid.questions.map((_, index) => index + 1));
  });

  it('has every rule in force and every adjustment once, numbered as it is read', () => {
    const rules = sheet.flatMap((one) => one.rules);
    const inForce = aid.rules.filter(({ inForce: { to } }) => to === 'present');
    expect(rules.map(({ rule }) => rule.id).sort()).toEqual(inForce.map(({ id }) => id).sort());
    expect(rules.map(({ number }) => number)).toEqual(rules.map((_, index) => `R${index + 1}`));
    const adjustments = sheet.flatMap((one) => one.adjustments).flatMap((one) => one.adjustments);
    expect(adjustments.map(({ id }) => id).sort()).toEqual(aid.adjustments.map(({ id }) => id).sort());
  });

  it('names questions by their numbers, and only up to the one that settles the rule', () => {
    for (const { number, rules } of sheet) {
      for (const { condition, rule } of rules) {
        const numbers = [...condition.matchAll(/question (\d+) \(/g)].map(([, one]) => Number(one));
        expect(numbers.length, rule.id).toBeGreaterThan(0);
        expect(numbers, rule.id).toContain(number);
      }
    }
  });

  it('says each condition of a change to scores once a question', () => {
    for (const { adjustments } of sheet) {
      const conditions = adjustments.map(({ condition }) => condition);
      expect(new Set(conditions).size).toBe(conditions.length);
    }
  });

  it('leaves out a rule that is no longer law', () => {
    const ended = { ...aid, rules: aid.rules.map((rule) => ({ ...rule, inForce: { from: '2004', to: '2010' } })) };
    expect(worksheetQuestions(ended, '2026-11-25').flatMap(({ rules }) => rules)).toEqual([]);
  });

  it('says for whom a question is', () => {
    const leaders = sheet.find(({ question }) => question.id === 'judgement_leaders');
    expect(leaders?.onlyIf).toMatch(
      /^you ticked ‘No overall grade.*’ for question \d+ \(Latest overall Ofsted grade\)$/,
    );
    expect(sheet[0]?.onlyIf).toBeUndefined();
  });
});

import type { DecisionAid } from '../../library/decision-aid.ts';
import { capitalised, listed } from '../../print.ts';
import type { Rule } from '../../schema/decision-aid.ts';

/** What a rule does, firmest first: a name, what it means of its options, and the beginning of a sentence that names them. */
export const EFFECTS: Record<Rule['effect'], { name: string; meaning: string; lead: string }> = {
  rulesOut: { name: 'Not open', meaning: 'The option is left out of the order, with the reason.', lead: 'Not open' },
  needs: {
    name: 'Open only if',
    meaning: 'The option stays in the order; something has to be agreed or done first.',
    lead: 'Open only if something is agreed or done first',
  },
  caution: { name: 'Caution', meaning: 'The option stays in the order; a risk is named.', lead: 'Be careful with' },
  limitsScope: {
    name: 'Cannot move',
    meaning: 'The option stays in the order; part of the work stays where it is.',
    lead: 'Not all can move under',
  },
};
export const EFFECT_IDS = Object.keys(EFFECTS) as Rule['effect'][];

/** What a rule rests on. The first three bind. */
export const GROUND_NAMES: Record<Rule['ground'], string> = {
  statute: 'Statute',
  direction: 'A direction from ministers',
  'binding-date': 'A date that binds',
  policy: 'Government policy',
  experience: 'What councils have met with',
};

/** Options by name in a row; "every option" where it is all of them, "every option but" where that is shorter. */
export function optionsInWords(models: readonly string[], options: DecisionAid['options']): string {
  const left = options.filter(({ id }) => !models.includes(id));
  if (left.length === 0) return 'every option';
  const names = (some: DecisionAid['options']): string => listed(some.map(({ name }) => name));
  return left.length <= 2 && options.length > 4
    ? `every option but ${names(left)}`
    : names(options.filter(({ id }) => models.includes(id)));
}

/** The name of a rule, which is its id in words: "Direction for independence excludes council control". */
export const ruleName = ({ id }: Pick<Rule, 'id'>): string =>
  capitalised(id.replaceAll('-', ' ')).replace(/\b(?:dfe|nhs|vat)\b/gi, (letters) =>
    letters === 'dfe' ? 'DfE' : letters.toUpperCase(),
  );

/** Points up or down: "20 points up". */
export const pointsInWords = (by: number): string => `${Math.abs(by)} points ${by < 0 ? 'down' : 'up'}`;

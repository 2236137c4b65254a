import { listed } from '../../../print.ts';
import type { AppliedRule } from '../../engine/rules.ts';
import { heading, list, paragraph, strong, text, type Block, type Words } from '../blocks.ts';
import type { PaperContext } from '../paper-context.ts';

/** The options in play that a rule is about. */
export const concerned = ({ appraisal }: PaperContext, { rule }: AppliedRule): string[] =>
  rule.models.filter((id) => appraisal.rules.inPlay.includes(id));

/** Rules that are about an option in play. */
export const ofOptionsInPlay = (context: PaperContext, rules: readonly AppliedRule[]): AppliedRule[] =>
  rules.filter((one) => concerned(context, one).length > 0);

/** What would have to be agreed or done first, and what an answer not given may add. */
export function conditions(context: PaperContext): Block[] {
  const { rules } = context.appraisal;
  const needs = ofOptionsInPlay(context, rules.needs);
  const perhaps = ofOptionsInPlay(context, rules.mayNeed);
  return [
    ...(needs.length === 0
      ? [paragraph('Nothing was found that an option in play would need first on the answers given.')]
      : [
          paragraph('Each option below is open only if this is agreed or done.'),
          ...list(needs.map((one) => ruleWords(context, one))),
        ]),
    ...(perhaps.length === 0
      ? []
      : [
          heading('What an answer not given may add'),
          paragraph('The questions named were not answered. Each entry is written as if the answer made it apply.'),
          ...list(perhaps.map((one) => [...waitsForWords(context, one), ...ruleWords(context, one)])),
        ]),
  ];
}

/** On which answer it depends whether a rule applies. */
const waitsForWords = ({ questionLabel }: PaperContext, { waitsFor }: AppliedRule): Words => [
  text(`Depends on your answer to ${listed(waitsFor.map((id) => `“${questionLabel(id)}”`))}. `),
];

/** A rule in full: for which options, why, and what to do. */
function ruleWords(context: PaperContext, applied: AppliedRule): Words {
  const { rule } = applied;
  return [
    strong(`For ${context.optionNames(concerned(context, applied))}: `),
    text(rule.because),
    ...context.cite(rule),
    ...(rule.instead ? [text(` What to do: ${rule.instead}`)] : []),
  ];
}

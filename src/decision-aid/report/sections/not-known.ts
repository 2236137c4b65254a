import { counted, listed } from '../../../print.ts';
import type { AppliedRule } from '../../engine/rules.ts';
import { valueAt } from '../../engine/values.ts';
import { heading, list, paragraph, strong, text, type Block, type Words } from '../blocks.ts';
import { ofHundred } from '../figures-in-words.ts';
import type { PaperContext } from '../paper-context.ts';

/** What is not known, in two sentences for the summary. */
export function notKnown({ appraisal, unanswered }: PaperContext): string {
  const questions =
    unanswered.length === 0
      ? 'Every question that arises was answered.'
      : `${counted(unanswered.length, 'question was', 'questions were')} not answered, which widens ranges and leaves rules unsettled.`;
  const cells =
    appraisal.withoutEvidence === 0
      ? 'There is some evidence behind every score used.'
      : `On ${ofHundred(appraisal.withoutEvidence)} of 100 scores nothing is known, and every number from 0 to 100 was taken as equally likely.`;
  return `${questions} ${cells}`;
}

/** Questions without an answer, what waits for them, and values without evidence. */
export function whatIsNotKnown(context: PaperContext): Block[] {
  const { appraisal, unanswered, questionLabel, optionName, criterion } = context;
  const waiting = byRule(appraisal.rules.mayBeRuledOut).map(({ rule, waitsFor, options }): Words => [
    strong(listed(options.map(optionName))),
    text(
      ` may fall out, depending on the answer to ${listed(waitsFor.map((id) => `“${questionLabel(id)}”`))}: ${rule.because}`,
    ),
    ...context.cite(rule),
  ]);
  const bare = appraisal.rules.inPlay.flatMap((option): Words[] => {
    const unknown = appraisal.criteria.filter((id) => valueAt(appraisal.values, option, id).uniform);
    return unknown.length === 0
      ? []
      : [[strong(optionName(option)), text(`: ${unknown.map((id) => criterion(id).name).join('; ')}`)]];
  });
  return [
    paragraph(
      'No evaluation shows that one delivery model improves services more than another, so no criterion here scores a model on outcomes for children or on inspection grades.',
    ),
    heading('Questions not answered'),
    ...(unanswered.length === 0
      ? [paragraph('Every question that arises was answered.')]
      : list(unanswered.map(({ ask }) => ask))),
    ...(waiting.length === 0
      ? []
      : [
          heading('Options that an answer may rule out'),
          paragraph('Each reason is written as if the answer made it apply.'),
          ...list(waiting),
        ]),
    ...(bare.length === 0 ? [] : [heading('Scores without evidence'), ...list(bare)]),
  ];
}

/** Rules with the options that each may rule out, so that each is told once. */
function byRule(found: ReadonlyMap<string, readonly AppliedRule[]>): (AppliedRule & { options: string[] })[] {
  const rules = new Map<string, AppliedRule & { options: string[] }>();
  for (const [option, grounds] of found) {
    for (const one of grounds) {
      const known = rules.get(one.rule.id);
      if (known) known.options.push(option);
      else rules.set(one.rule.id, { ...one, options: [option] });
    }
  }
  return [...rules.values()];
}

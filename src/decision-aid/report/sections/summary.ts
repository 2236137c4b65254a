import { counted, listed } from '../../../print.ts';
import { list, paragraph, placeholder, strong, text, type Block, type Words } from '../blocks.ts';
import { ofHundred } from '../figures-in-words.ts';
import type { PaperContext } from '../paper-context.ts';
import { notKnown } from './not-known.ts';

/** What the decision is, left to the officer, with a wording that names no option as chosen. */
export function decisionSought({ appraisal }: PaperContext): Block[] {
  const alone = appraisal.whoDecides?.by === 'council';
  return [
    placeholder('the decision sought, and who takes it.'),
    paragraph('A wording to start from, which names no model as chosen. That members:'),
    ...list(
      [
        'note the options considered, those not open on the answers given, and the reason for each;',
        'note that the order rests on the weights and figures in this report, and is not a probability that an option works;',
        'note what is not known, and say what must be found out before any option goes further;',
        'decide which of the options in play, if any, should go to a full business case, and by when it should be reported;',
        ...(alone
          ? []
          : ['note that this may not be the council’s decision alone, and ask for the view of ministers in writing;']),
        'ask the section 151 officer and the monitoring officer to complete the financial and legal implications before then.',
      ],
      { ordered: true },
    ),
  ];
}

/** The order in words, whether an option stands clear of the others, what is not open, and what is not known. */
export function summary(context: PaperContext): Block[] {
  const { appraisal, sensitivity, optionName } = context;
  const [first] = appraisal.order;
  const out = [...appraisal.rules.ruledOut.keys()];
  if (!first) {
    return [
      paragraph(
        'No option is open on the answers given: each is ruled out for the reasons under Alternatives considered and rejected.',
      ),
      paragraph(notKnown(context)),
    ];
  }
  return [
    paragraph(
      `${counted(appraisal.rules.inPlay.length, 'option is', 'options are')} in play. By expected place they come in this order, with how many of 100 combinations of plausible weights and scores put each first:`,
    ),
    ...list(
      appraisal.order.map(({ option, firstShare }): Words => [
        strong(optionName(option)),
        text(
          `${option === appraisal.inPlace ? ' (staying as you are)' : ''}: first under ${ofHundred(firstShare)} of 100`,
        ),
      ]),
      { ordered: true },
    ),
    paragraph([
      strong(
        sensitivity.clearWinner === undefined
          ? 'There is no clear winner. '
          : `${optionName(sensitivity.clearWinner)} stands clear of the others on these weights and figures. `,
      ),
      text(
        'These shares are not a probability that an option works, and say nothing about results for children. The test is under Options considered.',
      ),
    ]),
    paragraph(
      out.length === 0
        ? 'No option is ruled out on the answers given.'
        : `Not open on the answers given: ${listed(out.map(optionName))}.`,
    ),
    paragraph(notKnown(context)),
  ];
}

/** Words for who takes the decision. */
const DECIDES = {
  council: 'The council decides. ',
  both: 'The council and ministers decide. ',
  ministers: 'Ministers decide. ',
} as const;

/** Who takes the decision, on the answers given. */
export function whoDecides({ appraisal, cite }: PaperContext): Block[] {
  const found = appraisal.whoDecides;
  if (!found) return [placeholder('who takes this decision, and under which power.')];
  return [
    // An entry without a condition stands for "not sure", on which nobody can be named.
    paragraph([...(found.when ? [strong(DECIDES[found.by])] : []), text(found.text), ...cite(found)]),
    placeholder('who in the council takes the decision under its constitution, and any consent that is needed.'),
  ];
}

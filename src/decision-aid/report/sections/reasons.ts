import type { WeightedSum } from '../../engine/weighted-sum.ts';
import { heading, list, paragraph, placeholder, subheading, type Block } from '../blocks.ts';
import { points } from '../figures-in-words.ts';
import type { PaperContext } from '../paper-context.ts';
import { carriedBy, contributionWords, heldBackBy } from '../value-in-words.ts';

/** Why the first option is first: what carries it, and what counts against it. */
export function reasons(context: PaperContext): Block[] {
  const { appraisal, optionName } = context;
  const [first] = appraisal.order;
  const sum = appraisal.sums.find(({ option }) => option === first?.option);
  return [
    paragraph(
      'This says why the order comes out as it does, at likely scores and at the weights given. It is not a case for an option. Scores are from 0 to 100, where 100 is best, with their range in brackets: Appendix B says what 0 and 100 mean, and Appendix A has the arithmetic.',
    ),
    ...(first && sum
      ? [
          heading(`${optionName(first.option)}: first by expected place`),
          paragraph(`Its weighted sum is ${points(sum.score)} of 100.${leaderNote(context, first.option)}`),
          ...forAndAgainst(context, sum),
        ]
      : [paragraph('No option is in play, so there is no order to explain.')]),
    placeholder('the council’s own reasons for the decision it takes.'),
  ];
}

/** The first by expected place need not be the first at likely values; where it is not, that has to be said. */
function leaderNote({ appraisal, optionName }: PaperContext, first: string): string {
  const { leader } = appraisal;
  return leader === undefined || leader === first
    ? ''
    : ` At likely scores ${optionName(leader)} is in front; over all combinations of plausible weights and scores ${optionName(first)} is.`;
}

function forAndAgainst(context: PaperContext, sum: WeightedSum): Block[] {
  const items = (parts: WeightedSum['contributions']): Block[] =>
    list(parts.map((part) => contributionWords(context, sum.option, part)));
  const carried = items(carriedBy(sum));
  const against = items(heldBackBy(sum));
  return [
    subheading('What carries it'),
    ...(carried.length > 0 ? carried : [paragraph('On no criterion is it above the average of the options in play.')]),
    subheading('What counts against it'),
    ...(against.length > 0 ? against : [paragraph('On no criterion is it below the average of the options in play.')]),
  ];
}

import { listed } from '../../../print.ts';
import type { RankedOption } from '../../engine/order.ts';
import type { AppliedRule } from '../../engine/rules.ts';
import { heading, list, paragraph, placeholder, strong, subheading, text, type Block } from '../blocks.ts';
import { GROUNDS, type PaperContext } from '../paper-context.ts';
import { carriedBy, contributionWords, heldBackBy } from '../value-in-words.ts';

/** Options that fall on the same rules, so that these are told once. */
export interface SameGrounds {
  options: readonly string[];
  rules: readonly AppliedRule[];
}

/** Options by the rules they fall on, in the order of the options. */
export function byGrounds(found: ReadonlyMap<string, readonly AppliedRule[]>): SameGrounds[] {
  const groups = new Map<string, { options: string[]; rules: readonly AppliedRule[] }>();
  for (const [option, rules] of found) {
    const key = rules.map(({ rule }) => rule.id).join(' ');
    const group = groups.get(key);
    if (group) group.options.push(option);
    else groups.set(key, { options: [option], rules });
  }
  return [...groups.values()];
}

/** Every option that is not open, with each ground; then every option in play that is not first. It cannot be left off. */
export function alternatives(context: PaperContext): Block[] {
  const { appraisal } = context;
  const others = appraisal.order.slice(1);
  return [
    paragraph(
      'The council has not decided yet. First come the options that are not open, with the reason for each, then those that are open and do not come first, with what counts against them.',
    ),
    heading('Not open on the answers given'),
    ...(appraisal.rules.ruledOut.size === 0
      ? [paragraph('No option is ruled out on the answers given.')]
      : [paragraph('Confirm each with the monitoring officer.')]),
    ...byGrounds(appraisal.rules.ruledOut).flatMap((group) => ruledOut(context, group)),
    heading('In play, and not first'),
    ...(others.length === 0 ? [paragraph('There is no other option in play.')] : []),
    ...others.flatMap((ranked) => inPlay(context, ranked)),
    placeholder('which of the options in play the council rejects, and why.'),
  ];
}

function ruledOut({ appraisal, optionName, cite }: PaperContext, { options, rules }: SameGrounds): Block[] {
  const { inPlace } = appraisal;
  return [
    subheading(listed(options.map(optionName))),
    ...(inPlace !== undefined && options.includes(inPlace)
      ? [paragraph(`${optionName(inPlace)} is the arrangement of today, so staying as you are is not open.`)]
      : []),
    ...rules.map(({ rule }) =>
      paragraph([
        strong(`${GROUNDS[rule.ground]}. `),
        text(rule.because),
        ...cite(rule),
        ...(rule.instead ? [text(` What could be done: ${rule.instead}`)] : []),
      ]),
    ),
  ];
}

function inPlay(context: PaperContext, { option }: RankedOption): Block[] {
  const { appraisal, optionName, criterion } = context;
  const sum = appraisal.sums.find((one) => one.option === option);
  if (!sum) return [];
  const carried = carriedBy(sum).map((part) => criterion(part.criterion).name);
  const against = heldBackBy(sum);
  const sentences = [
    ...(option === appraisal.inPlace ? ['This is staying as you are.'] : []),
    carried.length > 0
      ? `It does better than the average of the options in play on: ${carried.join('; ')}.`
      : 'On no criterion does it do better than the average of the options in play.',
    against.length > 0 ? 'What counts against it:' : 'On no criterion does it do worse than the average.',
  ];
  return [
    subheading(optionName(option)),
    paragraph(sentences.join(' ')),
    ...list(against.map((part) => contributionWords(context, option, part))),
  ];
}

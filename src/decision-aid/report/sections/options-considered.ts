import { listed } from '../../../print.ts';
import type { Acceptability } from '../../engine/acceptability.ts';
import { holds } from '../../engine/conditions.ts';
import { CLEAR } from '../../engine/order.ts';
import { valueAt } from '../../engine/values.ts';
import { column, heading, list, numbers, paragraph, strong, table, text, type Block, type Words } from '../blocks.ts';
import { ofHundred } from '../figures-in-words.ts';
import type { PaperContext } from '../paper-context.ts';

/** Every option with its standing and its shares, and by what test the first is or is not a clear winner. */
export function optionsConsidered(context: PaperContext): Block[] {
  const { appraisal } = context;
  return [
    paragraph(
      'Every option is listed: those in play by expected place, then those that are not open. A share says under how many of 100 combinations of plausible weights and scores an option takes a place; it is not a probability that the option works. An option that an answer not given may rule out is marked “may fall out”; why is under What is not known.',
    ),
    ...standings(context),
    ...(appraisal.order.length === 0 ? [] : [heading('Whether one stands clear'), ...clearTest(context)]),
    ...partOfTheService(context),
    paragraph(
      'Options can follow one another: what helps now and what is wanted later need not be the same. The result page shows which combinations are on record.',
    ),
  ];
}

function standings({ appraisal, bundle, optionName }: PaperContext): Block[] {
  const { order, criteria, values, rules, inPlace } = appraisal;
  const name = (option: string): string => `${optionName(option)}${option === inPlace ? ' (staying as you are)' : ''}`;
  const closed = bundle.aid.options.map(({ id }) => id).filter((id) => rules.ruledOut.has(id));
  return table(
    'Options and their places in 100 combinations of plausible weights and scores',
    [
      column('Option', 2.6),
      column('Standing', 1.7),
      numbers('Expected place'),
      numbers('First'),
      numbers('First three'),
      numbers('Last three'),
      numbers('Scores without evidence', 1.2),
    ],
    [
      ...order.map(({ option, expectedRank, firstShare, topThreeShare, lastThreeShare }) => [
        name(option),
        rules.mayBeRuledOut.has(option) ? 'In play; may fall out' : 'In play',
        expectedRank.toFixed(1),
        ofHundred(firstShare),
        ofHundred(topThreeShare),
        ofHundred(lastThreeShare),
        `${criteria.filter((id) => valueAt(values, option, id).uniform).length} of ${criteria.length}`,
      ]),
      ...closed.map((option) => [name(option), 'Not open', ...Array<string>(5).fill('n/a')]),
    ],
  );
}

function clearTest({ appraisal, sensitivity, optionName, questionLabel }: PaperContext): Block[] {
  const [first] = appraisal.order;
  if (!first || !appraisal.runs) return [];
  const { independent, shared } = appraisal.runs;
  const open = [...new Set(sensitivity.displacedBy.map(({ question }) => `“${questionLabel(question)}”`))];
  return [
    paragraph(
      `An option is called a clear winner only if it is first under at least ${ofHundred(CLEAR.first)} of 100 combinations, comes before each other option under at least ${ofHundred(CLEAR.pairwise)}, does both whether each option is scored by itself or related options move together, and no unanswered question could displace it.`,
    ),
    ...list([
      `Each option scored by itself: ${testWords(independent, first.option, optionName)}.`,
      `Related options moving together: ${testWords(shared, first.option, optionName)}.`,
      ...(open.length > 0
        ? [`The shares would meet the test, but an answer not given could displace it: ${listed(open)}.`]
        : []),
    ]),
  ];
}

/** How an option does in one run by the test of a clear winner. */
function testWords(run: Acceptability, option: string, optionName: (id: string) => string): string {
  const index = run.options.indexOf(option);
  const wins = run.options
    .map((rival, at) => ({ rival, share: run.pairwise[index]?.[at] ?? 0 }))
    .filter(({ rival }) => rival !== option)
    .sort((a, b) => a.share - b.share);
  const first = `${optionName(option)} is first under ${ofHundred(run.rank[index]?.[0] ?? 0)}`;
  const [narrowest] = wins;
  return narrowest
    ? `${first} and comes before its closest rival, ${optionName(narrowest.rival)}, under ${ofHundred(narrowest.share)}`
    : `${first}, as the only option in play`;
}

/** Where only a part of the service is at stake, the options for a part, which are not ranked. */
function partOfTheService({ appraisal, bundle, questions, cite }: PaperContext): Block[] {
  const { answers } = appraisal.state;
  if (answers['scope'] !== 'part-of-the-service') return [];
  const options = bundle.aid.advice.partService.filter(
    ({ when }) => !when || holds(when, answers, questions) !== false,
  );
  return [
    heading('Options for part of the service, listed and not ranked'),
    ...list(options.map((one): Words => [strong(`${one.name}: `), text(one.text), ...cite(one)])),
  ];
}

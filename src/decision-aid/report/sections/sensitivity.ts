import { weightSwing } from '../../../charts/weight-swing.ts';
import { listed } from '../../../print.ts';
import type { ClosestChange } from '../../engine/closest-change.ts';
import { rankOptions } from '../../engine/order.ts';
import type { AnswerEffect } from '../../engine/what-if.ts';
import { column, heading, numbers, paragraph, strong, table, text, type Block } from '../blocks.ts';
import { points, weightPoints } from '../figures-in-words.ts';
import type { PaperContext } from '../paper-context.ts';

/** What would change the result: weights, answers, and how values are drawn. It cannot be left off. */
export function whatWouldChangeIt(context: PaperContext): Block[] {
  return [
    heading('The smallest change of weights'),
    ...closestChange(context),
    heading('Answers that would change the result'),
    ...answers(context),
    heading('If related options move together'),
    ...bothRuns(context),
  ];
}

function closestChange(context: PaperContext): Block[] {
  const { sensitivity, appraisal, optionName } = context;
  const { leader } = appraisal;
  if (leader === undefined || !sensitivity.closest)
    return [paragraph('No option is in play, so no change was tested.')];
  const { least, each } = sensitivity.closest;
  if (each.size === 0)
    return [paragraph(`${optionName(leader)} is the only option in play, so no weights would change the order.`)];
  return [
    paragraph(
      least
        ? [text('At likely scores '), strong(optionName(leader)), text(` is in front. ${moveWords(context, least)}`)]
        : `At likely scores ${optionName(leader)} is in front, and no weights would let another option draw level.`,
    ),
    ...table(
      `Weight that would have to move before each option draws level with ${optionName(leader)}, in points of 100`,
      [column('Option', 2), numbers('Points moved'), column('From', 3), column('To', 2)],
      [...each].map(([rival, change]) => [optionName(rival), ...changeCells(context, change)]),
    ),
  ];
}

function changeCells({ criterion }: PaperContext, change: ClosestChange | undefined): string[] {
  if (!change) return ['None', 'No weights would let it draw level', 'Not applicable'];
  if (change.from.length === 0) return ['0.0', 'It is level already', 'Not applicable'];
  return [
    weightPoints(change.moved),
    change.from.map((one) => `${criterion(one.criterion).name} (${weightPoints(one.weight)})`).join('; '),
    criterion(change.to).name,
  ];
}

function moveWords({ appraisal, criterion, optionName }: PaperContext, change: ClosestChange): string {
  const { rival, moved, from, to } = change;
  if (from.length === 0) return `${optionName(rival)} is level with it already.`;
  const ways = weightSwing(change, appraisal.criteria, appraisal.weights).map(
    ({ criterion: id, now, then }) => `“${criterion(id).name}” from ${points(now)} to ${points(then)}`,
  );
  const sources = listed(from.map((one) => `“${criterion(one.criterion).name}” (${weightPoints(one.weight)})`));
  return `The smallest change that lets another option draw level is to move ${weightPoints(moved)} of 100 points of weight to “${criterion(to).name}” from ${sources}: then ${optionName(rival)} draws level. Of 100 points that is ${listed(ways)}.`;
}

function answers(context: PaperContext): Block[] {
  const { sensitivity, appraisal, questions, optionName, answerInWords } = context;
  const { effects, displacedBy } = sensitivity;
  if (effects.length === 0)
    return [paragraph('No single other answer would change what is in play or what is in front at likely scores.')];
  return [
    paragraph(
      'Each other answer was tried by itself, at likely scores. These would change what is in front, or what is in play.',
    ),
    ...(displacedBy.length > 0
      ? [paragraph('Among them are answers not given that could displace the option which otherwise stands clear.')]
      : []),
    ...table(
      'Single answers that would change the result',
      [
        column('Question', 2),
        column('If the answer were', 3.4),
        column('In front', 2),
        column('What falls out or comes in', 3.4),
      ],
      alike(effects).map(([first, ...more]) => {
        const question = questions.get(first.question);
        const answersTried = [first, ...more].map((effect) =>
          question ? tried(context, effect, answerInWords(question, effect.answer)) : String(effect.answer),
        );
        return [
          question?.label ?? first.question,
          answersTried.join(', or: '),
          first.leader === undefined
            ? 'No option'
            : `${optionName(first.leader)}${first.leader === appraisal.leader ? ' (as now)' : ''}`,
          movedWords(first, optionName),
        ];
      }),
    ),
  ];
}

/** Effects of one question that come to the same, so that these are told once; in the order of the first of each. */
function alike(effects: readonly AnswerEffect[]): (readonly [AnswerEffect, ...AnswerEffect[]])[] {
  const groups = new Map<string, [AnswerEffect, ...AnswerEffect[]]>();
  for (const effect of effects) {
    const key = JSON.stringify([effect.question, effect.leader, effect.rulesOut, effect.opens]);
    const group = groups.get(key);
    if (group) group.push(effect);
    else groups.set(key, [effect]);
  }
  return [...groups.values()];
}

/** What an answer would rule out and open. */
function movedWords({ rulesOut, opens }: AnswerEffect, optionName: (id: string) => string): string {
  const out = rulesOut.length === 0 ? [] : [`Falls out: ${rulesOut.map(optionName).join('; ')}.`];
  const come = opens.length === 0 ? [] : [`Comes in: ${opens.map(optionName).join('; ')}.`];
  return [...out, ...come].join(' ') || 'Nothing';
}

/** The answer tried; of a list, only what was added or taken away. */
function tried({ appraisal, questions }: PaperContext, { question: id, answer }: AnswerEffect, words: string): string {
  const given = appraisal.state.answers[id];
  const question = questions.get(id);
  if (!question || typeof answer !== 'object') return words;
  const before = typeof given === 'object' ? given : [];
  const label = (value: string): string => question.options.find((one) => one.value === value)?.label ?? value;
  const added = answer.filter((value) => !before.includes(value));
  const left = before.filter((value) => !answer.includes(value));
  return [...added.map((value) => `With “${label(value)}”`), ...left.map((value) => `Without “${label(value)}”`)].join(
    '; ',
  );
}

/** Whether the order hangs on scoring each option by itself. */
function bothRuns({ appraisal, bundle, optionName, criterion }: PaperContext): Block[] {
  const { runs, order } = appraisal;
  if (!runs) return [paragraph('No option is in play, so nothing was drawn.')];
  const together = rankOptions(runs.shared).map(({ option }) => option);
  const same = order.every(({ option }, index) => option === together[index]);
  const criteria = bundle.aid.declaredOrders.map((one) => criterion(one.criterion).name);
  return [
    paragraph(
      `What lifts one form of organisation may lift its relations too. So everything was drawn a second time, with related options moving together on: ${criteria.join('; ')}. ${
        same
          ? 'The order is the same.'
          : `The order is then: ${together.map((option, index) => `${index + 1}. ${optionName(option)}`).join('; ')}.`
      } The shares are in Appendix A.`,
    ),
  ];
}

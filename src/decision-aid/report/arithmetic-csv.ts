import { listed, printDate } from '../../print.ts';
import { csvText, type Cell } from '../../site/exports/csv-text.ts';
import { meanOf, valueAt } from '../engine/values.ts';
import { ofHundred } from './figures-in-words.ts';
import { GROUNDS, paperContext, type PaperContext } from './paper-context.ts';
import { STATEMENT } from './statement.ts';
import type { ReportInput } from './report-input.ts';
import { standingWords } from './value-in-words.ts';

const HEAD = [
  'Group',
  'Option',
  'Standing',
  'Criterion',
  'Weight',
  'Low',
  'Likely',
  'High',
  'Mean',
  'Weight x likely',
  'Beside the average',
  'Evidence',
] as const;

/**
 * The arithmetic as CSV after RFC 4180: comma, CRLF, quotes doubled, every record of the same length, one header row and
 * nothing above it. One record a value, options ruled out included; below, as groups of their own, the sums, what is not
 * open and why, what would change the result, and what this is. Weights add to 1. Words that a spreadsheet would take
 * for a formula begin with an apostrophe; numbers are numbers.
 */
export function arithmeticCsv(input: ReportInput): string {
  const context = paperContext(input);
  return csvText([
    [...HEAD],
    ...valueRecords(context),
    ...sumRecords(context),
    ...ruledOutRecords(context),
    ...sensitivityRecords(context),
    ...aboutRecords(context),
  ]);
}

function valueRecords({ appraisal, bundle, optionName, criterion }: PaperContext): Cell[][] {
  const { criteria, weights, values, sums, rules } = appraisal;
  return bundle.aid.options.flatMap(({ id }) =>
    criteria.map((on, index): Cell[] => {
      const value = valueAt(values, id, on);
      const weight = weights[index] ?? 0;
      const part = sums.find(({ option }) => option === id)?.contributions.find((one) => one.criterion === on);
      return [
        'Values',
        optionName(id),
        rules.inPlay.includes(id) ? 'In play' : 'Ruled out',
        criterion(on).name,
        rounded(weight, 6),
        ...[value.low, value.likely, value.high].map((number) => rounded(number, 2)),
        rounded(meanOf(value), 2),
        rounded(weight * value.likely, 4),
        part ? rounded(part.beside, 4) : 'Not compared',
        standingWords(value),
      ];
    }),
  );
}

/** A sum is in the column of what it adds up. */
const sumRecords = ({ appraisal, optionName }: PaperContext): Cell[][] =>
  appraisal.sums.map(({ option, score }) => [
    'Weighted sums',
    optionName(option),
    'In play',
    'All',
    1,
    ...Array<string>(4).fill(''),
    rounded(score, 4),
  ]);

const ruledOutRecords = ({ appraisal, optionName }: PaperContext): Cell[][] =>
  [...appraisal.rules.ruledOut].flatMap(([option, grounds]) =>
    grounds.map(({ rule }) => ['Ruled out', optionName(option), GROUNDS[rule.ground], rule.because]),
  );

function sensitivityRecords({
  appraisal,
  sensitivity,
  optionName,
  criterion,
  questions,
  answerInWords,
}: PaperContext): Cell[][] {
  const changes = [...(sensitivity.closest?.each ?? [])].map(([rival, change]): Cell[] => [
    'Weight moved until it draws level',
    optionName(rival),
    `With ${optionName(appraisal.leader ?? '')}`,
    change
      ? `From ${listed(change.from.map((one) => criterion(one.criterion).name)) || 'none'} to ${criterion(change.to).name}`
      : 'No weights would',
    ...(change ? [rounded(change.moved, 6)] : []),
  ]);
  const effects = sensitivity.effects.map(({ question: id, answer, leader, rulesOut, opens }): Cell[] => {
    const question = questions.get(id);
    return [
      'Answers that would change the result',
      leader === undefined ? 'No option in front' : `${optionName(leader)} in front`,
      [
        ...rulesOut.map((option) => `${optionName(option)} falls out`),
        ...opens.map((option) => `${optionName(option)} comes in`),
      ].join('; '),
      question ? `${question.ask} ${answerInWords(question, answer)}` : id,
    ];
  });
  return [...changes, ...effects, ...shareRecords(appraisal.runs, optionName)];
}

/** First places in both runs, in 100 combinations. */
const shareRecords = (runs: PaperContext['appraisal']['runs'], optionName: (id: string) => string): Cell[][] =>
  Object.entries(runs ?? {}).flatMap(([name, run]) =>
    run.options.map((option, index): Cell[] => [
      'First places in 100 combinations',
      optionName(option),
      name === 'shared' ? 'Related options sharing a draw' : 'Each option drawn by itself',
      ofHundred(run.rank[index]?.[0] ?? 0),
    ]),
  );

const aboutRecords = ({ appraisal, councilName, date, site, address }: PaperContext): Cell[][] =>
  [
    ['What it is', STATEMENT],
    ['Shares', 'A share of combinations of plausible weights and scores is not a probability that an option works.'],
    ['Council', councilName ?? 'Not given'],
    ['Made', `${printDate(date)}, with the decision aid of ${site}`],
    ['Method', `SMAA-2; ${appraisal.draws} draws, seed ${appraisal.seed}`],
    ['Rules', `of ${printDate(appraisal.version)}, by the law of ${printDate(appraisal.day)}`],
    ['To see it again', address],
  ].map((line) => ['About', ...line]);

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

import type { Acceptability } from '../../engine/acceptability.ts';
import { overrideKey, valueAt } from '../../engine/values.ts';
import { column, heading, numbers, paragraph, strong, table, text, type Block, type Words } from '../blocks.ts';
import { exactWeight, ofHundred, points } from '../figures-in-words.ts';
import type { PaperContext } from '../paper-context.ts';
import { rangeWords, recordWords, standingWords } from '../value-in-words.ts';

/** The arithmetic that anybody can do again, both ways of drawing scores, and the figures that the council replaced. */
export function figures(context: PaperContext): Block[] {
  return [...arithmetic(context), ...bothRuns(context), ...ownFigures(context)];
}

function arithmetic({ appraisal, optionName, criterion }: PaperContext): Block[] {
  const { criteria, weights, sums, values } = appraisal;
  if (sums.length === 0) return [paragraph('No option is in play, so there is nothing to add up.')];
  return [
    heading('The arithmetic'),
    paragraph(
      'The weighted sum of an option is each likely score times the weight of its criterion, added up and divided by 100. In brackets stands the range, then how strong the evidence is at its weakest. “Council’s own figure” marks a score that an officer put in place of the record’s.',
    ),
    ...table(
      'Likely scores from 0 to 100 with their range and evidence, by option and criterion',
      [column('Option', 1.5), ...criteria.map((id) => column(criterion(id).name, 1.2)), numbers('Weighted sum', 0.9)],
      [
        [
          [strong('Weight')],
          ...criteria.map((_, index) => [strong(exactWeight(weights[index] ?? 0))]),
          [strong('100.00')],
        ],
        ...sums.map(({ option, score }) => [
          optionName(option),
          ...criteria.map((id): Words => {
            const value = valueAt(values, option, id);
            return [text(`${rangeWords(value)} ${standingWords(value)}`)];
          }),
          points(score),
        ]),
      ],
    ),
    ...table(
      'What each criterion adds to the weighted sum, in points of 100',
      [column('Option', 1.5), ...criteria.map((id) => numbers(criterion(id).name, 1.2)), numbers('Weighted sum', 0.9)],
      sums.map(({ option, score, contributions }) => [
        optionName(option),
        ...contributions.map(({ adds }) => points(adds)),
        points(score),
      ]),
    ),
  ];
}

function bothRuns({ appraisal, sensitivity, optionName }: PaperContext): Block[] {
  const { runs, order, draws } = appraisal;
  if (!runs) return [];
  const { independent, shared } = runs;
  const first = (run: Acceptability, option: string): string =>
    ofHundred(run.rank[run.options.indexOf(option)]?.[0] ?? 0);
  const place = (run: Acceptability, option: string): string =>
    (run.expectedRank[run.options.indexOf(option)] ?? 0).toFixed(1);
  return [
    heading('Places when related options move together'),
    paragraph(
      `Of ${draws.toLocaleString('en-GB')} combinations, printed as shares of 100. The confidence factor is how often the option is first at the weights that favour it most: it shows how far its place hangs on uncertain scores, and not on weights.`,
    ),
    ...table(
      'First places and expected place, by how the scores are drawn',
      [
        column('Option', 3),
        numbers('First, each by itself'),
        numbers('First, moving together'),
        numbers('Expected place, each by itself'),
        numbers('Expected place, moving together'),
        numbers('Confidence factor'),
      ],
      order.map(({ option }) => {
        const factor = sensitivity.confidence.get(option) ?? 'none';
        return [
          optionName(option),
          first(independent, option),
          first(shared, option),
          place(independent, option),
          place(shared, option),
          factor === 'none' ? 'None: never first' : ofHundred(factor),
        ];
      }),
    ),
  ];
}

/** The values that the council put in place of the record's, beside what the record has. */
function ownFigures(context: PaperContext): Block[] {
  const { appraisal, bundle, optionName, criterion } = context;
  const own = bundle.aid.options.flatMap(({ id }) =>
    appraisal.criteria.flatMap((on) => (valueAt(appraisal.values, id, on).replaced ? [{ option: id, on }] : [])),
  );
  if (own.length === 0) return [];
  return [
    heading('The council’s own figures'),
    paragraph('An officer put these scores in place of the record’s. They are marked wherever they are used.'),
    ...table(
      'Scores that an officer replaced',
      [column('Option', 2), column('Criterion', 2), numbers('Own figure'), column('The record', 4)],
      own.map(({ option, on }) => {
        const record = recordWords(context, option, on);
        return [
          optionName(option),
          criterion(on).name,
          rangeWords(appraisal.state.overrides[overrideKey(option, on)] ?? valueAt(appraisal.values, option, on)),
          record.length > 0 ? record : 'Nothing is known.',
        ];
      }),
    ),
  ];
}

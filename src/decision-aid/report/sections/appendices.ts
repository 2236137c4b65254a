import { printDate } from '../../../print.ts';
import { FIRMNESS } from '../../engine/answers.ts';
import { effectiveWeights } from '../../engine/weights.ts';
import { column, numbers, paragraph, table, text, type Block } from '../blocks.ts';
import { ordinal, weightPoints } from '../figures-in-words.ts';
import type { MethodSource } from '../method-sources.ts';
import type { PaperContext } from '../paper-context.ts';
import { isWebAddress } from '../xml-text.ts';

/** What was said of the criteria, and the weights that came of it. */
export const whatMatters = (context: PaperContext): Block[] => [
  paragraph(weightsWords(context)),
  ...criteriaTable(context),
];

function weightsWords({ appraisal }: PaperContext): string {
  const said = effectiveWeights(appraisal.state.weights, appraisal.criteria);
  switch (said.mode) {
    case 'unknown':
      return 'Nothing was said of what matters most. Every set of weights was taken as equally likely; the arithmetic uses equal weights.';
    case 'ranking':
      return 'The criteria were put in an order. Every set of weights in that order was taken as equally likely; the arithmetic uses the centre of them all (rank order centroid). Criteria without a place come last together.';
    case 'points':
      return `Points were given by how much the whole way from the worst anchor to the best would matter. Weights were drawn around them as ${FIRMNESS_WORDS[said.firmness ?? 'usual']}; the arithmetic uses the points as they are.`;
  }
}

const FIRMNESS_WORDS: Record<keyof typeof FIRMNESS, string> = {
  rough: `rough (a concentration of ${FIRMNESS.rough})`,
  usual: `usual (a concentration of ${FIRMNESS.usual})`,
  agreed: `agreed (a concentration of ${FIRMNESS.agreed})`,
};

function criteriaTable({ appraisal, criterion }: PaperContext): Block[] {
  const { mode, values } = effectiveWeights(appraisal.state.weights, appraisal.criteria);
  const said = (id: string): string => {
    const given = values[id];
    if (mode === 'unknown') return 'Not sure';
    if (mode === 'points') return `${given ?? 0} points`;
    return given === undefined ? 'No place' : ordinal(given);
  };
  return table(
    'The criteria, their anchors and their weights in points of 100',
    [
      column('Criterion', 2),
      column('0 means', 3),
      column('100 means', 3),
      column('What was said', 1.3),
      numbers('Weight', 1),
    ],
    appraisal.criteria.map((id, index) => {
      const { name, anchors } = criterion(id);
      return [
        name,
        anchors?.worst ?? 'Not described',
        anchors?.best ?? 'Not described',
        said(id),
        weightPoints(appraisal.weights[index] ?? 0),
      ];
    }),
  );
}

/** Word and some browsers follow no longer address. */
const LONGEST_ADDRESS = 2_000;

/** How the result was worked out, so that another can do it again. */
export function method({ appraisal, citeSources, site, address }: PaperContext): Block[] {
  const cited = (key: MethodSource): ReturnType<typeof citeSources> => citeSources([key]);
  return [
    paragraph([
      text(
        'Rules from statute, from directions and from dates that bind say what is not open. The options left are compared by multi-criteria analysis with a weighted sum',
      ),
      ...cited('department-for-communities-and-local-governm-2009-01'),
      text(', as the Treasury’s Green Book guidance describes'),
      ...cited('hm-treasury-2024-05-16'),
      text(
        '. Weights and values are both uncertain, so they are drawn together many times and the places counted: stochastic multicriteria acceptability analysis, SMAA-2',
      ),
      ...cited('lahdelma-and-salminen-2001'),
      text(
        '. Values are drawn from triangular distributions between low, likely and high, at least 10 points wide on strong evidence, 20 on good and 40 on limited; where nothing is known, evenly from 0 to 100. Options are ordered by expected place, ties by the share of first places.',
      ),
    ]),
    paragraph(
      `${appraisal.draws.toLocaleString('en-GB')} draws, seed ${appraisal.seed}; rules of ${printDate(appraisal.version)}, by the law of ${printDate(appraisal.day)}. The same answers give the same result. The standard error of a share is at most ${standardError(appraisal.draws)} points of 100.`,
    ),
    paragraph([
      text(
        `Likeness to other councils is Gower’s coefficient over the answers that are known on both sides. Made with the decision aid of ${site}. `,
      ),
      ...(isWebAddress(address) && address.length <= LONGEST_ADDRESS
        ? [
            { is: 'link', text: 'Open these answers again', address } as const,
            text(' (the link carries them, and they are thinking before decision).'),
          ]
        : [text('To open these answers again, keep their file beside this paper.')]),
    ]),
  ];
}

/** Of a share of one half, where it is largest. */
const standardError = (draws: number): string => (50 / Math.sqrt(draws)).toFixed(1);

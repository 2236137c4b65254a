import { capitalised } from '../../../print.ts';
import type { Advice } from '../../../schema/decision-aid.ts';
import { holds } from '../../engine/conditions.ts';
import { valueAt } from '../../engine/values.ts';
import { column, heading, list, paragraph, placeholder, table, text, type Block, type Words } from '../blocks.ts';
import type { PaperContext } from '../paper-context.ts';
import { adjustmentWords, rangeWords, recordWords, SET_OUT, standingWords } from '../value-in-words.ts';
import { concerned, ofOptionsInPlay } from './conditions.ts';

/** Where each thing to settle before going further belongs. One that is not named here stands under Risk, so none is lost. */
const SETTLED_UNDER: Readonly<Record<string, 'financial' | 'legal' | 'workforce'>> = {
  'who-bears-an-overspend': 'financial',
  'how-it-ends': 'financial',
  'support-services': 'financial',
  'vat-and-corporation-tax': 'financial',
  'ofsted-registration': 'legal',
  'data-controller': 'legal',
  'consent-of-the-department': 'legal',
  'pensions-and-tupe': 'workforce',
  'own-commissioning-team': 'workforce',
};

/** For the section 151 officer. */
export const financial = (context: PaperContext): Block[] => [
  paragraph(
    'For the section 151 officer. Sums are councils’ own, of different years and not adjusted for prices, so they cannot be compared. Scores are from 0 to 100, where 100 is best: Appendix B says what each means.',
  ),
  ...criteriaOf(context, 'Financial implications'),
  ...toSettle(context, 'financial'),
  placeholder(
    'the cost of setting up and of running each option that goes further, where the money comes from, effects on the budget and the medium-term plan, VAT, pensions, and the view of the section 151 officer.',
  ),
];

/** For the monitoring officer: what cannot move, in full, and where the conditions are. */
export function legal(context: PaperContext): Block[] {
  const { limits } = context.appraisal.rules;
  return [
    paragraph(
      'For the monitoring officer. What rules an option out is under Alternatives considered and rejected; what an option would need is under What would be needed first. Please confirm each.',
    ),
    heading('What cannot move, whatever the option'),
    ...(limits.length === 0
      ? [paragraph('Nothing was found that could not move on the answers given.')]
      : list(
          limits.map(({ rule }): Words => [
            text(rule.because),
            ...context.cite(rule),
            ...(rule.instead ? [text(` ${rule.instead}`)] : []),
          ]),
        )),
    ...toSettle(context, 'legal'),
    placeholder(
      'the powers relied on, procurement, the constitution, directions in force, and the view of the monitoring officer.',
    ),
  ];
}

export const workforce = (context: PaperContext): Block[] => [
  ...criteriaOf(context, 'Workforce implications'),
  ...toSettle(context, 'workforce'),
  placeholder('how many staff each option would move, on what terms, and what the trade unions say.'),
];

/** The record says nothing of this council's own residents and staff, so the aid has nothing to offer here. */
export const equalities = (): Block[] => [
  paragraph(
    'The record behind this report says nothing of how any option would affect people with protected characteristics here.',
  ),
  placeholder(
    'the equality impact assessment, and how the public sector equality duty (section 149 of the Equality Act 2010) was met.',
  ),
];

export const consultation = (): Block[] => [
  placeholder(
    'who was consulted and what they said: children and families, staff and trade unions, schools, health, police and other partners, scrutiny.',
  ),
];

/** A table of cautions, its likelihood, impact and owners left to the officer. */
export function risk(context: PaperContext): Block[] {
  const cautions = ofOptionsInPlay(context, context.appraisal.rules.cautions);
  return [
    ...(cautions.length === 0
      ? [paragraph('No caution applies on the answers given.')]
      : [paragraph('These cautions apply to options in play on the answers given.')]),
    ...table(
      'Risks drawn from the cautions',
      [
        column('Risk', 4),
        column('Options', 2.5),
        column('What could be done', 4),
        column('Likelihood, impact, owner', 2),
      ],
      cautions.map((one) => [
        [text(one.rule.because), ...context.cite(one.rule)],
        capitalised(context.optionNames(concerned(context, one))),
        one.rule.instead ?? 'Officer to complete',
        'Officer to complete',
      ]),
    ),
    ...toSettle(context, 'risk'),
    placeholder('other risks, and how each would be managed.'),
  ];
}

/** What the record says of the options in play on the criteria that are set out under a heading of the paper. */
function criteriaOf(context: PaperContext, under: string): Block[] {
  const { appraisal, optionName, criterion } = context;
  return appraisal.criteria
    .filter((id) => SET_OUT[id] === under)
    .flatMap((id) =>
      table(
        `${criterion(id).name}: what the record says of each option in play`,
        [column('Option', 2), column('Score (range)', 1.2), column('Evidence', 1.2), column('The record', 7)],
        appraisal.order.map(({ option }) => {
          const value = valueAt(appraisal.values, option, id);
          const record: Words = [...recordWords(context, option, id), ...adjustmentWords(context, value)];
          return [
            optionName(option),
            rangeWords(value),
            standingWords(value),
            record.length > 0
              ? record
              : value.inPlace
                ? 'It is in place already, so it stands at its best here.'
                : 'Nothing is known.',
          ];
        }),
      ),
    );
}

function toSettle({ bundle, appraisal, questions, cite }: PaperContext, under: string): Block[] {
  const items = bundle.aid.advice.beforeYouGo.filter(
    ({ id, when }: Advice) =>
      (SETTLED_UNDER[id] ?? 'risk') === under && (!when || holds(when, appraisal.state.answers, questions) !== false),
  );
  return items.length === 0
    ? []
    : [heading('To settle before going further'), ...list(items.map((one): Words => [text(one.text), ...cite(one)]))];
}

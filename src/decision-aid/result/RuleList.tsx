import type { JSX } from 'preact';
import type { AppliedRule } from '../engine/rules.ts';
import { ModelLinks } from './ModelLinks.tsx';
import { RuleItem } from './RuleItem.tsx';
import type { ResultView } from './view.ts';

interface Props {
  title: string;
  /** What the rules under the title are, in a sentence. */
  told: string;
  rules: readonly AppliedRule[];
  view: ResultView;
}

/** Rules that rule nothing out, each with the options it is about. Nothing where there are none. */
export const RuleList = ({ title, told, rules, view }: Props): JSX.Element | null =>
  rules.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <p>{told}</p>
      <ul class="aid-items">
        {rules.map(({ rule }) => (
          <RuleItem key={rule.id} rule={rule} view={view}>
            <p class="aid-items__about">
              <OptionsOf models={rule.models} view={view} />
            </p>
          </RuleItem>
        ))}
      </ul>
    </>
  );

/** The options that a rule is about, as far as they are not ruled out. */
export function OptionsOf({ models, view }: { models: readonly string[]; view: ResultView }): JSX.Element {
  const { options } = view.bundle.aid;
  const { inPlay } = view.appraisal.rules;
  if (models.length === options.length) return <>Every option</>;
  return <ModelLinks models={models.filter((id) => inPlay.includes(id))} view={view} />;
}

/** Rules about an option that is in play, or about every option: the rest stand under options that are not open. */
export const aboutInPlay = (rules: readonly AppliedRule[], { appraisal, bundle }: ResultView): AppliedRule[] =>
  rules.filter(
    ({ rule: { models } }) =>
      models.length === bundle.aid.options.length || models.some((id) => appraisal.rules.inPlay.includes(id)),
  );

import type { JSX } from 'preact';
import { listed } from '../../print.ts';
import { weighs } from '../engine/group/group-weights.ts';
import { concordanceInWords } from './concordance-in-words.ts';
import { GroupPart } from './GroupPart.tsx';
import type { GroupView } from './view.ts';

/** Kendall's W over the criteria and over the options in play for everybody, or in words why there is none. */
export function Agreement({ view: { findings, members, nameOf } }: { view: GroupView }): JSX.Element {
  const { concordance, criteria } = findings;
  const ids = criteria.map(({ criterion }) => criterion);
  const weighing = members.filter((member) => weighs(member, ids)).length;
  const { optionsCompared } = concordance;
  return (
    <GroupPart id="agreement">
      <p>
        Kendall’s coefficient of concordance, W, is 1 where everybody ranks alike and 0 where there is no agreement at
        all; ties are corrected for. It says how alike you think, not whether you are right.
      </p>
      <dl class="group-agreement">
        <dt>What matters</dt>
        <dd>
          {concordanceInWords(concordance.criteria, {
            people: weighing,
            things: criteria.length,
            what: 'criteria',
          })}
        </dd>
        <dt>Options</dt>
        <dd>
          {concordanceInWords(concordance.options, {
            people: findings.members.length,
            things: optionsCompared.length,
            what: 'options in play for everybody',
          })}
          {optionsCompared.length > 1 &&
            ` Each by that person’s own answers and weights, at likely values: ${listed(optionsCompared.map(nameOf))}.`}
        </dd>
      </dl>
      <p class="aid-small">
        The words for W are those of Schmidt (1997), Decision Sciences 28(3). ‘Don’t know’ is left out: who did not say
        what matters is not counted in the first figure.
      </p>
    </GroupPart>
  );
}

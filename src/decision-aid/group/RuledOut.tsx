import type { JSX } from 'preact';
import { listed } from '../../print.ts';
import type { RuleFindings } from '../engine/rules.ts';
import { ruledTogether } from '../result/findings.ts';
import type { GroupView } from './view.ts';

interface Props {
  rules: RuleFindings;
  nameOf: GroupView['nameOf'];
}

/** What is not open on the joint answers, and what may not be; in full on the result of the joint answers. */
export function RuledOut({ rules: { ruledOut, mayBeRuledOut, inPlay }, nameOf }: Props): JSX.Element {
  const mayBe = [...mayBeRuledOut.keys()];
  return (
    <>
      <h3>Not open on what you agree</h3>
      {ruledOut.size === 0 ? (
        <p>Nothing is ruled out. Confirm that with your monitoring officer.</p>
      ) : (
        <>
          <p>Confirm this with your monitoring officer. The result of the joint answers gives the sources.</p>
          <ul>
            {ruledTogether(ruledOut).map(({ models, rules }) => (
              <li key={models.join(' ')}>
                <strong>{listed(models.map(nameOf))}</strong>: {rules.map(({ rule }) => rule.because).join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayBe.length > 0 && (
        <p>
          Whether {mayBe.length === inPlay.length ? 'any option is' : 'these are'} open depends on answers that are in
          dispute or not given{mayBe.length === inPlay.length ? '.' : `: ${listed(mayBe.map(nameOf))}.`}
        </p>
      )}
    </>
  );
}

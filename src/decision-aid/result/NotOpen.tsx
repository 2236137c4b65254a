import type { JSX } from 'preact';
import { DependsOn } from './DependsOn.tsx';
import { ruledTogether, type RuledTogether } from './findings.ts';
import { ModelLinks } from './ModelLinks.tsx';
import { Part } from './Part.tsx';
import { RuleInFull } from './RuleItem.tsx';
import { aboutInPlay, RuleList } from './RuleList.tsx';
import type { ResultView } from './view.ts';

/** What is not open, with the grounds; what would be needed; what depends on an answer; cautions; what cannot move. */
export function NotOpen({ view }: { view: ResultView }): JSX.Element {
  const { ruledOut, needs, cautions, limits } = view.appraisal.rules;
  return (
    <Part id="open">
      <h3>Not open to you on these answers</h3>
      {ruledOut.size === 0 ? (
        <p>
          Nothing here rules an option out on these answers. Confirm that with your monitoring officer: only statute,
          your own direction and dates that bind are held against the options.
        </p>
      ) : (
        <p>Confirm this with your monitoring officer. An option ruled out stays in every export, with its reason.</p>
      )}
      {ruledTogether(ruledOut).map((group) => (
        <RuledOut key={group.models.join(' ')} group={group} view={view} />
      ))}
      <RuleList
        title="Open only if"
        told="What would have to be agreed or done before an option could go ahead."
        rules={aboutInPlay(needs, view)}
        view={view}
      />
      <DependsOn view={view} />
      <RuleList
        title="Cautions"
        told="They rule nothing out. Weigh them, and say in the paper how they are met."
        rules={aboutInPlay(cautions, view)}
        view={view}
      />
      <RuleList
        title="What cannot move, whatever the model"
        told="These duties and functions stay, or need a step of their own."
        rules={aboutInPlay(limits, view)}
        view={view}
      />
    </Part>
  );
}

/** Options under the same rules, with the rules against them in full. */
const RuledOut = ({ group: { models, rules }, view }: { group: RuledTogether; view: ResultView }): JSX.Element => (
  <div class="aid-ruled">
    <h4>
      <ModelLinks models={models} view={view} />
    </h4>
    <ul class="aid-items">
      {rules.map(({ rule }) => (
        <RuleInFull key={rule.id} rule={rule} view={view} />
      ))}
    </ul>
  </div>
);

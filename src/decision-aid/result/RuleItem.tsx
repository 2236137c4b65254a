import type { ComponentChildren, JSX } from 'preact';
import type { Rule } from '../../schema/decision-aid.ts';
import { Citations } from './Citations.tsx';
import { Lead } from './Lead.tsx';
import type { ResultView } from './view.ts';

interface Props {
  rule: Rule;
  view: ResultView;
  /** What the rule is about, where that is not in a heading above it. */
  children?: ComponentChildren;
}

/** A rule in full: its reason, what could be done instead, and what it rests on. */
export const RuleInFull = ({ rule, view }: Props): JSX.Element => (
  <li>
    <p>{rule.because}</p>
    <Instead rule={rule} />
    <Citations grounds={rule} bundle={view.bundle} about={aboutOf(rule)} shown />
  </li>
);

/** A rule by the first sentence of its reason, which opens the rest. What has to be done stays in sight. */
export function RuleItem({ rule, view, children }: Props): JSX.Element {
  const toDo = rule.effect === 'needs' || rule.effect === 'rulesOut';
  return (
    <li>
      {children}
      <Lead text={rule.because}>
        {!toDo && <Instead rule={rule} />}
        <Citations grounds={rule} bundle={view.bundle} about={aboutOf(rule)} shown />
      </Lead>
      {toDo && <Instead rule={rule} />}
    </li>
  );
}

const Instead = ({ rule: { instead } }: { rule: Rule }): JSX.Element | null =>
  instead === undefined ? null : (
    <p>
      <strong>What could be done:</strong> {instead}
    </p>
  );

const aboutOf = ({ because }: Rule): string => `this: ${because.slice(0, 60)}…`;

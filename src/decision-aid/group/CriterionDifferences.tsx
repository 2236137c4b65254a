import type { JSX } from 'preact';
import { counted, listed } from '../../print.ts';
import type { GroupCriterion } from '../engine/group/group-weights.ts';
import { weightPoints } from '../result/in-words.ts';
import { ScrollTable } from '../result/ScrollTable.tsx';
import { GroupPart } from './GroupPart.tsx';
import { WeightStrip } from './WeightStrip.tsx';
import type { GroupView } from './view.ts';

/** How much each criterion matters to each person, furthest apart first; who did not say is told apart. */
export function CriterionDifferences({ view }: { view: GroupView }): JSX.Element {
  const { criteria, members } = view.findings;
  const said = criteria[0]?.weights.map(({ member }) => member) ?? [];
  const notSure = criteria[0]?.notSure ?? [];
  const most = Math.max(0, ...criteria.flatMap(({ weights }) => weights.map(({ weight }) => weight)));
  return (
    <GroupPart id="matters">
      <p>
        {notSure.length === members.length
          ? 'Nobody said what matters most, so there is nothing to compare.'
          : notSure.length > 0
            ? `Don’t know: ${listed(notSure)}. That is counted for no view.`
            : 'Everybody said what matters.'}
        {said.length === 1 && ` Only ${said[0] ?? 'one person'} said, so nobody’s view stands against another.`}
      </p>
      {said.length > 0 && (
        <p>
          Points out of 100 that each criterion has for a person. Who ranked criteria has the points that a ranking
          stands for on average.
        </p>
      )}
      {said.length > 1 && <SpreadTable criteria={criteria} most={most} view={view} />}
      {said.length > 0 && <EverybodysWeights criteria={criteria} said={said} view={view} />}
    </GroupPart>
  );
}

function SpreadTable({
  criteria,
  most,
  view,
}: {
  criteria: readonly GroupCriterion[];
  most: number;
  view: GroupView;
}): JSX.Element {
  const apart = [...criteria].sort((a, b) => (b.spread?.range ?? 0) - (a.spread?.range ?? 0));
  return (
    <table class="aid-table group-spread">
      <caption>Least and most points, furthest apart first</caption>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Least</th>
          <th scope="col">Most</th>
          <th scope="col" class="align-right">
            Points apart
          </th>
        </tr>
      </thead>
      <tbody>
        {apart.map(({ criterion, weights, spread }) => (
          <tr key={criterion}>
            <th scope="row">
              {view.nameOf(criterion)}
              <WeightStrip weights={weights.map(({ weight }) => weight)} most={most} />
            </th>
            <EndCell weights={weights} end={spread?.least ?? 0} label="Least" />
            <EndCell weights={weights} end={spread?.most ?? 0} label="Most" />
            <td class="align-right" data-label="Points apart">
              {weightPoints(spread?.range ?? 0)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Weights no further apart than this are one and the same. */
const LEVEL = 1e-9;

/** More names than these would drown the figure; each stands in the table of everybody's points. */
const MOST_NAMED = 4;

/** The least or the most points, and who gave them. */
function EndCell({
  weights,
  end,
  label,
}: {
  weights: GroupCriterion['weights'];
  end: number;
  label: string;
}): JSX.Element {
  const members = weights.filter(({ weight }) => Math.abs(weight - end) < LEVEL).map(({ member }) => member);
  return (
    <td data-label={label}>
      {weightPoints(end)}{' '}
      <span class="group-spread__who">
        {members.length > MOST_NAMED ? counted(members.length, 'person', 'people') : listed(members)}
      </span>
    </td>
  );
}

/** A row a person, a column a criterion. */
const EverybodysWeights = ({
  criteria,
  said,
  view,
}: {
  criteria: readonly GroupCriterion[];
  said: readonly string[];
  view: GroupView;
}): JSX.Element => (
  <details class="aid-more">
    <summary>Everybody’s points</summary>
    <ScrollTable id="group-weights" kind="weights" caption="Points out of 100 by person and criterion">
      <thead>
        <tr>
          <th scope="col">Person</th>
          {criteria.map(({ criterion }) => (
            <th scope="col" class="align-right" key={criterion}>
              {view.nameOf(criterion)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {said.map((member) => (
          <tr key={member}>
            <th scope="row">{member}</th>
            {criteria.map(({ criterion, weights }) => (
              <td class="align-right" key={criterion}>
                {weightPoints(weights.find((one) => one.member === member)?.weight ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  </details>
);

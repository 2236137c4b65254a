import type { JSX } from 'preact';
import { listed } from '../../print.ts';
import { GroupPart } from './GroupPart.tsx';
import { figureName, rangeInWords } from './topics-in-words.ts';
import type { GroupView } from './view.ts';

/** Performances that somebody replaced, and who did not. A figure is the group's only where everybody put it in alike. */
export function OwnFigures({ view: { findings, nameOf } }: { view: GroupView }): JSX.Element {
  const { figures, figureDisputes } = findings;
  const changes = (key: string): boolean => figureDisputes.some((one) => one.key === key && one.changesLeader);
  return (
    <GroupPart id="figures">
      <p>
        Somebody replaced these figures of the library. One counts for the group only where everybody put it in alike:
        until then the library’s stands.
      </p>
      <ul class="aid-items">
        {figures.map(({ key, figures: versions, notReplaced, agreed }) => (
          <li key={key}>
            <h3 class="group-question">
              {figureName(key, nameOf)}{' '}
              <span class="group-tag">
                {agreed ? 'Agreed' : changes(key) ? 'Changes who is in front' : 'Changes nothing by itself'}
              </span>
            </h3>
            <ul class="aid-outcomes">
              {versions.map(({ range, members }) => (
                <li key={JSON.stringify(range)}>
                  {rangeInWords(range)}: <strong>{listed(members)}</strong>
                </li>
              ))}
              {notReplaced.length > 0 && (
                <li>
                  {rangeInWords(undefined)}: <strong>{listed(notReplaced)}</strong>
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </GroupPart>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { href } from '../href.ts';
import { counted } from '../print.ts';
import type { Arranged, HitGroup } from './arrange.ts';
import { nameIn, type FinderFacet } from './facet-list.ts';
import type { Grouping } from './finder-address.ts';
import { Hit } from './Hit.tsx';
import type { Marking } from './mark-words.ts';

interface Props {
  found: Arranged;
  facets: readonly FinderFacet[];
  group: Grouping;
  /** What the site calls itself. */
  site: string;
  marking: Marking;
}

/** The hits of a page, in groups where the reader wants them. */
export function HitList({ found, facets, group, site, marking }: Props): JSX.Element {
  const [said, say] = useState('');
  const list = ({ facts }: HitGroup): JSX.Element => (
    <ul class="facts finder__hits">
      {facts.map((fact) => (
        <Hit
          key={fact.ref}
          fact={fact}
          topic={nameIn(facets, 'topic', fact.topic)}
          site={site}
          marking={marking}
          say={say}
          inGroup={group !== 'none'}
        />
      ))}
    </ul>
  );
  return (
    <>
      {found.groups.map((one) =>
        group === 'none' ? (
          list(one)
        ) : (
          <section key={one.id} class="finder__group">
            <h3>
              <a href={href(group === 'case' ? `/case-studies/${one.id}/` : `/compare/topics/${one.id}/`)}>
                {nameIn(facets, group, one.id)}
              </a>
              <span class="topic-group__count">
                , {counted(one.count, 'fact')}
                {one.continued && ', continued'}
              </span>
            </h3>
            {list(one)}
          </section>
        ),
      )}
      <p class="govuk-visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { arrange } from './arrange.ts';
import type { FinderFacet } from './facet-list.ts';
import { isAsked, NO_SEARCH, type FinderState } from './finder-address.ts';
import { FinderHelp } from './FinderHelp.tsx';
import { FinderFilters } from './FinderFilters.tsx';
import { FinderNotes } from './FinderNotes.tsx';
import { HitList } from './HitList.tsx';
import { countMessage } from './messages.ts';
import { PageTurner } from './PageTurner.tsx';
import { QueryBox } from './QueryBox.tsx';
import { FactSearch } from './search-facts.ts';
import { ResultTools } from './ResultTools.tsx';
import { useAnswer, useFactSearch } from './use-fact-search.ts';
import { useFinder, type Step } from './use-finder.ts';
import { useLeftPlace } from './use-left-place.ts';

interface Props {
  facets: readonly FinderFacet[];
  /** The parts in which the facts are sent. */
  parts: readonly string[];
  /** What the site calls itself. */
  site: string;
}

/** The fact finder. All of its state is in the address, and everything is worked out in the browser. */
export default function FactFinder({ facets, parts, site }: Props): JSX.Element {
  const known = useMemo(
    () => new Map(facets.map(({ id, options }) => [id as string, new Set(options.map((option) => option.id))])),
    [facets],
  );
  const [address, change] = useFinder(known);
  const { state } = address;
  const search = useFactSearch(parts);
  const answer = useAnswer(search, state.query, state.plain);
  const found = useMemo(() => answer && arrange(answer.matches, answer.things, state), [answer, state]);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = isAsked(state);
  useLeftPlace(found !== undefined);
  useEffect(() => {
    document.title = document.title.replace(/^.*?(?=Fact finder – )/, state.query ? `${state.query}: ` : '');
  }, [state.query]);

  const set = (part: Partial<FinderState>, step: Step = 'new'): void => change({ ...state, page: 1, ...part }, step);
  const turn = (page: number): void => {
    set({ page });
    heading.current?.focus();
  };
  return (
    <div class="finder" data-answered={answer?.query}>
      <QueryBox state={state} typed={address.typed} set={set} />
      <div class="with-filters">
        <FinderFilters
          facets={facets}
          state={state}
          counts={found?.counts}
          set={set}
          clear={() => change(NO_SEARCH, 'new')}
        />
        <div class="finder__results">
          <h2 class="finder__heading" ref={heading} tabIndex={-1}>
            Facts
          </h2>
          <p class="entries__count" role="status">
            {search === 'failed'
              ? 'The facts could not be fetched. Check the connection and reload the page, or use the lists below.'
              : found
                ? countMessage(found, state)
                : 'Fetching the facts …'}
          </p>
          <FinderHelp folded={asked} />
          {found && answer && <FinderNotes address={address} notes={answer.notes} found={found} set={set} />}
          {asked && found && answer && found.hits.length > 0 && search instanceof FactSearch && (
            <>
              <ResultTools facets={facets} state={state} hits={found.hits} set={set} />
              <HitList
                found={found}
                facets={facets}
                group={state.group}
                site={site}
                marking={{ names: answer.names, stem: search.stem }}
              />
              <PageTurner state={state} page={found.page} pages={found.pages} turn={turn} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

import type { JSX } from 'preact';
import { href } from '../../href.ts';
import { counted, listed } from '../../print.ts';
import type { SimilarCase } from '../engine/similarity.ts';
import { AdviceList } from './AdviceList.tsx';
import { Part } from './Part.tsx';
import { DEMAND_REMARK, given, type ResultView } from './view.ts';

interface Props {
  view: ResultView;
  similar: readonly SimilarCase[];
}

/** How many are shown before the rest is asked for. */
const NEAREST = 6;

/** Cases whose starting point is nearest to the user's, with what was chosen and what followed, failures included. */
export function SimilarPlaces({ view, similar }: Props): JSX.Element {
  const { bundle, appraisal, questions } = view;
  const remarks = given(bundle.aid.advice.remarks, appraisal.state.answers, questions);
  return (
    <Part id="similar">
      <p>
        Likeness is of starting points as far as the record knows them. It says what others chose and what followed,
        good and bad; what came after a change did not come because of it.
      </p>
      <AdviceList items={remarks.filter(({ id }) => id === DEMAND_REMARK)} view={view} />
      {similar.length === 0 && (
        <p>
          None can be named: a case is listed only where at least five answers can be compared, and half of those that
          you gave.
        </p>
      )}
      <CaseList similar={similar.slice(0, NEAREST)} view={view} />
      {similar.length > NEAREST && (
        <details class="aid-more">
          <summary>{counted(similar.length - NEAREST, 'more case')}, less alike</summary>
          <CaseList similar={similar.slice(NEAREST)} view={view} />
        </details>
      )}
    </Part>
  );
}

const CaseList = ({ similar, view: { bundle, questions } }: Props): JSX.Element => (
  <ul class="aid-items">
    {similar.map(({ id, alike, compared, differ, unknown }) => {
      const study = bundle.cases.find((one) => one.id === id);
      return (
        study && (
          <li key={id}>
            <p class="aid-items__about">
              <a href={href(`/case-studies/${id}/`)}>{study.title}</a>
            </p>
            <p class="aid-figures">
              {study.arrangement}. <strong>{study.statusInWords}</strong>. Alike on {alike.length} of {compared.length}{' '}
              known, {unknown} unknown.
              {differ.length > 0 && ` Differs on: ${listed(differ.map((key) => questions.get(key)?.label ?? key))}.`}
            </p>
            <details class="aid-lead-in">
              <summary>
                What was done and what followed<span class="govuk-visually-hidden"> in {study.shortTitle}</span>
              </summary>
              <p>{study.summary}</p>
            </details>
          </li>
        )
      );
    })}
  </ul>
);

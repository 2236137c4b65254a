import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { modelHref, type ResultView } from './view.ts';

interface Props {
  models: readonly string[];
  view: ResultView;
}

/** Options by name, each linked to its page; the arrangement of today is marked. */
export const ModelLinks = ({ models, view: { nameOf, appraisal } }: Props): JSX.Element => (
  <>
    {models.map((id, index) => (
      <Fragment key={id}>
        {index > 0 && (index === models.length - 1 ? ' and ' : ', ')}
        <a href={modelHref(id)}>{nameOf(id)}</a>
        {id === appraisal.inPlace && ' (staying as you are)'}
      </Fragment>
    ))}
  </>
);

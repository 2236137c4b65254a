import type { JSX } from 'preact';
import { factHref } from '../../evidence/fact-address.ts';
import { STRENGTHS } from '../../evidence/strength.ts';
import { href } from '../../href.ts';
import { counted } from '../../print.ts';
import type { AidBundle } from '../aid-bundle.ts';
import { factsByCase, strengthOf, type SomeGrounds } from './grounds.ts';

interface Props {
  grounds: SomeGrounds;
  bundle: AidBundle;
  /** What they are grounds for, said to those who do not see it. */
  about: string;
  /** Shown at once: for what matters most, and inside what opens already. */
  shown?: boolean;
}

/** What an item rests on: its strength in a word, and short references to facts and sources, on demand or at once. */
export function Citations({ grounds, bundle, about, shown = false }: Props): JSX.Element | null {
  const { facts, sources } = grounds;
  if (facts.length === 0 && sources.length === 0) return null;
  const strength = strengthOf(grounds, bundle);
  const counts = [
    ...(facts.length > 0 ? [counted(facts.length, 'fact')] : []),
    ...(sources.length > 0 ? [counted(sources.length, 'source')] : []),
  ].join(' and ');
  const words = strength ? `${STRENGTHS[strength].name} evidence: ${counts}` : `Evidence: ${counts}`;
  const list = <CitationList grounds={grounds} bundle={bundle} />;
  return shown ? (
    <div class="aid-evidence">
      <p>{words}</p>
      {list}
    </div>
  ) : (
    <details class="aid-evidence">
      <summary>
        {words}
        <span class="govuk-visually-hidden"> on {about}</span>
      </summary>
      {list}
    </details>
  );
}

/** Facts by case, then sources. */
const CitationList = ({ grounds, bundle }: Pick<Props, 'grounds' | 'bundle'>): JSX.Element => (
  <ul>
    {factsByCase(grounds, bundle).map(({ caseId, shortTitle, facts }) => (
      <li key={caseId}>
        {shortTitle}:{' '}
        {facts.map((id) => (
          <a key={id} href={factHref(`${caseId}/${id}`)}>
            <span class="govuk-visually-hidden">{shortTitle}, </span>fact {id.slice(1)}
          </a>
        ))}
      </li>
    ))}
    {grounds.sources.map((key) => (
      <SourceItem key={key} source={bundle.sources[key]} />
    ))}
  </ul>
);

/** A source by publisher and year; one without an address is found in the bibliography. */
function SourceItem({ source }: { source: AidBundle['sources'][string] | undefined }): JSX.Element | null {
  if (!source) return null;
  return (
    <li>
      {source.url ? (
        <a href={source.url} rel="external noopener">
          {source.short}
        </a>
      ) : (
        <a href={href('/evidence/sources/')}>{source.short}</a>
      )}
    </li>
  );
}

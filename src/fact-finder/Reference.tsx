import type { JSX } from 'preact';
import type { FileSource } from './fact-file.ts';

/** A reference in full, its address as a link. */
export function Reference({ source }: { source: FileSource }): JSX.Element {
  const [before = '', address, after = ''] = source.reference.split(/(https?:\/\/\S+)/);
  return (
    <li>
      {before}
      {address && (
        <a href={address} rel="external noopener">
          {address}
        </a>
      )}
      {after}
    </li>
  );
}

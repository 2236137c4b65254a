import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sharedAddress } from '../../site/shared-address.ts';
import { LONGEST_LINK } from '../state/address.ts';

/** Copies the address of the answers, where it is short enough to survive being sent. Notes are never in it. */
export function CopyLink({ address }: { address: string }): JSX.Element {
  const [said, say] = useState('');
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const copy = (): void => {
    const link = sharedAddress(address);
    if (link.length > LONGEST_LINK) {
      say(
        `The link would have ${link.length.toLocaleString('en-GB')} characters, which some programs cut. Save your answers as a file and pass that on.`,
      );
      return;
    }
    navigator.clipboard
      .writeText(link)
      .then(() => say('The link was copied.'))
      .catch(() => say('This browser does not let the page copy. Copy the link from the address bar.'));
  };
  return (
    <div class="aid-keep">
      <p>
        A link holds your answers and what matters to you, and not your notes. Whoever has it can read your thinking
        before a decision is made: share it as you would share a draft.
      </p>
      <p class="aid-keep__buttons">
        <button type="button" class="link-button" disabled={!scripted} onClick={copy}>
          Copy the link
        </button>
      </p>
      <p class="aid-keep__status" role="status">
        {said}
      </p>
    </div>
  );
}

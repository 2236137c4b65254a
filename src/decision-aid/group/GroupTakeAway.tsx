import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { offerFile } from '../result/offer-file.ts';
import { writeAddress } from '../state/address.ts';
import type { Known } from '../state/read-state.ts';
import { fileText } from '../state/state-file.ts';
import { screenAddress } from '../state/use-aid.ts';
import { GroupPart } from './GroupPart.tsx';
import { jointState } from './joint-state.ts';
import type { GroupView } from './view.ts';

interface Props {
  view: GroupView;
  known: Known;
}

/** The joint answers as a file or on the pages of the aid, and the comparison on paper. */
export function GroupTakeAway({ view: { findings, members }, known }: Props): JSX.Element {
  const [said, say] = useState('');
  const [fragment, setFragment] = useState('');
  const joint = useMemo(() => jointState(findings.joint, members, known.criteria), [findings, members, known]);
  useEffect(() => {
    let current = true;
    void writeAddress({ state: joint, path: 'full' }).then((written) => {
      if (current) setFragment(written);
    });
    return () => {
      current = false;
    };
  }, [joint]);
  const save = (): void => {
    const name = `open-door-decision-aid-group-${new Date().toISOString().slice(0, 10)}.json`;
    offerFile(new Blob([fileText(joint)], { type: 'application/json' }), name);
    say(`The file ${name} was saved.`);
  };
  return (
    <GroupPart id="take-away">
      <p>
        The joint answers hold what all of you who answered agree on. What is in dispute is left as ‘not sure’, and no
        name and no note goes with them.{' '}
        {joint.weights.mode === 'unknown'
          ? 'What matters is left open, since you did not all say the same.'
          : 'What matters is as all who said something of it said.'}
      </p>
      <div class="take-away" role="group" aria-label="Save, carry on or print">
        <button type="button" class="link-button" onClick={save}>
          Save the joint answers as a file
        </button>
        <button type="button" class="link-button" onClick={() => print()}>
          Print this comparison
        </button>
        <p class="take-away__status" role="status">
          {said}
        </p>
      </div>
      <ul class="group-on">
        <li>
          <a href={screenAddress('check-answers', fragment)}>Check and change the joint answers</a>
        </li>
        <li>
          <a href={screenAddress('result', fragment)}>See the result of the joint answers</a>
        </li>
      </ul>
    </GroupPart>
  );
}

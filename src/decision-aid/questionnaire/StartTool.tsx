import type { JSX } from 'preact';
import { EMPTY_STATE, type AidState } from '../engine/answers.ts';
import { sayingNothing } from '../state/saying-nothing.ts';
import { useAid } from '../state/use-aid.ts';
import { AidMessages } from './AidMessages.tsx';
import { contentsInWords } from './contents-in-words.ts';
import { OpenFile } from './OpenFile.tsx';
import type { Outline } from './outline.ts';
import { questionsOnPath, SCREENS } from './path.ts';
import { SavedHere } from './SavedHere.tsx';
import { StartWays } from './StartWays.tsx';

/** The ways in: quick, full, with a saved file, with what was saved on this device, or with the answers in the address. */
export default function StartTool({ outline }: { outline: Outline }): JSX.Element {
  const aid = useAid(outline);
  const first = questionsOnPath(outline.questions, 'full', {})[0]?.id ?? SCREENS.weights;
  const begun = aid.ready && !sayingNothing(aid.state);
  const carryOnWith = (state: AidState): void => void aid.goWithOther(SCREENS.check, { state });
  return (
    <div class="aid-start needs-script">
      <AidMessages
        messages={aid.messages}
        wayOn={<p>You can also start below, or open answers that you saved. Nothing saved is changed by the link.</p>}
      />
      {begun && (
        <section class="aid-start__way" aria-labelledby="begun">
          <h2 id="begun">Carry on</h2>
          <p>You have begun: {contentsInWords(aid.state)}.</p>
          <div class="govuk-button-group">
            <button type="button" class="govuk-button" onClick={() => void aid.go(SCREENS.check)}>
              Check your answers
            </button>
            <button
              type="button"
              class="govuk-button govuk-button--secondary"
              onClick={() => void aid.goWithOther(first, { path: 'quick', state: EMPTY_STATE })}
            >
              Start afresh
            </button>
          </div>
        </section>
      )}
      <SavedHere known={outline} ready={aid.ready} carryOn={carryOnWith} />
      <StartWays again={begun} outline={outline} ready={aid.ready} begin={(path) => void aid.go(first, { path })} />
      <OpenFile known={outline} ready={aid.ready} carryOn={carryOnWith} />
    </div>
  );
}

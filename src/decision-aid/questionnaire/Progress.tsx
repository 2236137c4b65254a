import type { JSX } from 'preact';
import type { UsedAid } from '../state/use-aid.ts';
import type { Outline } from './outline.ts';
import { progressInWords, questionsOnPath, SCREENS } from './path.ts';

interface Props {
  screen: string;
  aid: Pick<UsedAid, 'path' | 'state' | 'back'>;
  outline: Outline;
  /** What is said of a page that is not one of the questions of the path. */
  otherwise: string;
}

/**
 * How far the reader has come: "Question 3 of 8", with a bar that says the same to the eye alone. The number of questions
 * can grow with the answers, since later ones are asked only where an earlier one makes them matter.
 */
export function Progress({ screen, aid: { path, state, back }, outline, otherwise }: Props): JSX.Element {
  if (back) return <p class="aid__place">Changing one answer</p>;
  const asked = questionsOnPath(outline.questions, path, state.answers);
  const words = progressInWords(screen, outline.questions, path, state.answers);
  const done = screen === SCREENS.weights ? asked.length : asked.findIndex(({ id }) => id === screen);
  return (
    <div class="aid__place">
      <p>{words ?? otherwise}</p>
      {done !== -1 && <progress class="aid__progress" max={asked.length + 1} value={done + 1} aria-hidden="true" />}
    </div>
  );
}

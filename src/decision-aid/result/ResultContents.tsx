import type { JSX } from 'preact';
import type { WhoDecides } from '../../schema/decision-aid.ts';
import { counted } from '../../print.ts';
import { PARTS, type PartId } from './parts.ts';
import { aboutInPlay } from './RuleList.tsx';
import type { ResultView } from './view.ts';

interface Props {
  view: ResultView;
  /** How many councils started from a similar place. */
  similar: number;
}

/** The parts of the result, as links, with what a reader in a hurry finds there. */
export function ResultContents({ view, similar }: Props): JSX.Element {
  const found = gist(view, similar);
  return (
    <nav class="aid-contents" aria-labelledby="contents-title">
      <h2 class="contents__title" id="contents-title">
        On this page
      </h2>
      <ol class="aid-contents__list">
        {Object.entries(PARTS).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            <span class="aid-contents__gist">{found[id as PartId]}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Who decides, in as few words as can be; the part itself says it in full. */
const DECIDED_BY: Record<WhoDecides['by'], string> = {
  council: 'Your council',
  both: 'Not your council alone',
  ministers: 'Ministers',
};

/** What each part comes to, in a few words. */
function gist(view: ResultView, similar: number): Record<PartId, string> {
  const { appraisal, sensitivity, nameOf, bundle } = view;
  const { whoDecides, state } = appraisal;
  const { ruledOut, needs, inPlay } = appraisal.rules;
  const winner = sensitivity?.clearWinner;
  const least = sensitivity?.closest?.least;
  return {
    'who-decides':
      whoDecides && state.answers['statutory_direction'] !== undefined ? DECIDED_BY[whoDecides.by] : 'Not known yet',
    open: `${ruledOut.size === 0 ? 'Nothing' : counted(ruledOut.size, 'option')} ruled out, ${counted(aboutInPlay(needs, view).length, 'condition')}`,
    'in-play': `${counted(inPlay.length, 'option')}, ${winner ? `${nameOf(winner)} stands clear` : sensitivity ? 'no clear winner' : 'being tested'}`,
    why: 'Reasons each way, and the arithmetic',
    change: least ? `${Math.round(least.moved * 100)} points of weight, at the least` : 'Weights and answers',
    similar: similar === 0 ? 'None can be named' : counted(similar, 'case'),
    meanwhile: `${counted(bundle.aid.advice.meanwhile.length, 'way')} of going on from one model to another`,
    before: `${counted(bundle.aid.advice.beforeYouGo.length, 'point')} to settle`,
    'take-away': 'Paper for Word or ODT, figures, link',
  };
}

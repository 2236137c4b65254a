import type { JSX } from 'preact';
import { answerDots } from '../../charts/answer-dots.ts';
import type { GroupQuestion } from '../engine/group/group-answers.ts';
import type { GroupView } from './view.ts';

/** In pixels: the room of a dot, and what keeps dots at the ends within the picture. */
const DOT = 10;
const EDGE = 6;
const WIDTH = 240;

/** A dot for each person on a line from the least answer to the most. The list beneath says who; nothing where answers have no order. */
export function AnswerStrip({
  found,
  view,
}: {
  found: GroupQuestion;
  view: Pick<GroupView, 'question'>;
}): JSX.Element | null {
  const { ordered, options = [] } = view.question(found.question);
  if (!ordered) return null;
  const order = options.filter(({ outsideOrder, notOffered }) => !outsideOrder && !notOffered);
  const dots = answerDots(
    order.map(({ value }) => value),
    found.answers.map(({ answer, members }) => ({ answer: String(answer), people: members.length })),
  );
  if (!dots) return null;
  const x = (percent: number): number => EDGE + (percent / 100) * (WIDTH - 2 * EDGE);
  const line = dots.highest * DOT + 4;
  return (
    <figure class="group-answers">
      <svg viewBox={`0 0 ${WIDTH} ${line + 8}`} width={WIDTH} height={line + 8} aria-hidden="true" focusable="false">
        <line class="group-strip__line" x1={x(0)} y1={line} x2={x(100)} y2={line} />
        {dots.stops.map((stop) => (
          <line class="group-strip__line" key={stop} x1={x(stop)} y1={line - 4} x2={x(stop)} y2={line + 4} />
        ))}
        {dots.dots.map((dot, index) => (
          <circle class="group-strip__dot" key={index} cx={x(dot.x)} cy={line - DOT * (dot.level + 0.6)} r="4" />
        ))}
      </svg>
      <figcaption>
        <span>{order[0]?.label}</span> <span class="govuk-visually-hidden">to</span> <span>{order.at(-1)?.label}</span>
      </figcaption>
    </figure>
  );
}

import type { JSX } from 'preact';
import type { Advice } from '../../schema/decision-aid.ts';
import { Citations } from './Citations.tsx';
import { Lead } from './Lead.tsx';
import type { ResultView } from './view.ts';

/** Pieces of advice, each by its first sentence, with what it rests on. */
export const AdviceList = ({ items, view }: { items: readonly Advice[]; view: ResultView }): JSX.Element | null =>
  items.length === 0 ? null : (
    <ul class="aid-items aid-items--leads">
      {items.map((advice) => (
        <li key={advice.id}>
          <Lead text={advice.text}>
            <Citations grounds={advice} bundle={view.bundle} about={advice.id.replaceAll('-', ' ')} shown />
          </Lead>
        </li>
      ))}
    </ul>
  );

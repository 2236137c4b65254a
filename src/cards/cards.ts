import { councilPicture } from '../charts/council-picture.ts';
import { lifeLine } from '../charts/life-line.ts';
import type { Library } from '../library/library.ts';
import { arrangementInWords } from '../library/phases.ts';
import { placesConcerned } from '../library/places.ts';
import type { Card } from './social-card.ts';

/** Every page that has a card, by the path of the page without its slashes at the ends: `case-studies/doncaster`. */
export function cardsOf({ cases, models, guidance, authorities, formerAuthorities }: Library): Map<string, Card> {
  const { circles, height } = councilPicture(authorities);
  const cards = new Map<string, Card>();
  const everywhere = new Set<string>();
  for (const study of cases.values()) {
    const filled = placesConcerned(study, formerAuthorities);
    filled.forEach((place) => everywhere.add(place));
    const line = lifeLine(study);
    cards.set(`case-studies/${study.id}`, {
      kind: 'Case study',
      title: study.title,
      line: arrangementInWords(study),
      ...(line ? { lifeLine: line } : {}),
      locator: { circles, height, filled },
    });
  }
  for (const model of models.values())
    cards.set(`models/${model.id}`, {
      kind: 'Model',
      title: model.title,
      line: 'Law, control, cost, people, ending: each statement with its source',
    });
  for (const guide of guidance.values()) cards.set(`guidance/${guide.id}`, { kind: 'Guidance', title: guide.title });
  cards.set('site', {
    kind: 'Case studies, comparisons and a decision aid',
    title: 'How else could children’s services be run?',
    line: 'What English councils did, what came of it, and the source of each statement',
    locator: { circles, height, filled: everywhere },
  });
  return cards;
}

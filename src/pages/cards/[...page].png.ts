import type { APIRoute, GetStaticPaths } from 'astro';
import { cardsOf } from '../../cards/cards.ts';
import { drawCard } from '../../cards/draw-card.ts';
import type { Card } from '../../cards/social-card.ts';
import { library } from '../../library/load-library.ts';

export const getStaticPaths = (() =>
  [...cardsOf(library())].map(([page, card]) => ({ params: { page }, props: { card } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(await drawCard(card), { headers: { 'content-type': 'image/png' } });

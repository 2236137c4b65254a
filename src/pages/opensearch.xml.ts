import type { APIRoute } from 'astro';
import { href } from '../href.ts';
import { openSearchDescription } from '../site/open-search.ts';

/** Lets a browser add the site to its searches. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    openSearchDescription((path) => new URL(href(path), site).href),
    {
      headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
    },
  );

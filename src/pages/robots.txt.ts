import type { APIRoute } from 'astro';
import { href } from '../href.ts';

/** Everything may be read; pages that are passing states say so themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`);

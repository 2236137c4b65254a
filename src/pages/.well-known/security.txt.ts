import type { APIRoute } from 'astro';
import { href } from '../../href.ts';
import { SITE } from '../../site/site.ts';

/** Whom to tell of a weakness (RFC 9116). It expires a year after the build, as the standard asks. */
export const GET: APIRoute = ({ site }) => {
  const expires = new Date();
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const contact = SITE.contactEmail ? `mailto:${SITE.contactEmail}` : new URL(href('/report-a-mistake/'), site).href;
  return new Response(
    `Contact: ${contact}\nExpires: ${expires.toISOString().slice(0, 10)}T00:00:00Z\nPreferred-Languages: en\nCanonical: ${new URL(href('/.well-known/security.txt'), site).href}\n`,
  );
};

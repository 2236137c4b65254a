import type { APIRoute } from 'astro';
import { href } from '../../href.ts';
import { SITE } from '../../site/site.ts';

/** Days until the file expires: less than a year, as the standard recommends. A site built once a year falls silent in time. */
const VALID = 360;

/** Whom to tell of a weakness (RFC 9116), as plain text in UTF-8. Addresses begin with https where SITE_URL does, as the standard asks. */
export const GET: APIRoute = ({ site }) => {
  const expires = new Date(Date.now() + VALID * 86_400_000).toISOString().slice(0, 10);
  const address = (path: Parameters<typeof href>[0]): string => new URL(href(path), site).href;
  const contact = SITE.contactEmail ? `mailto:${SITE.contactEmail}` : address('/report-a-mistake/');
  return new Response(
    [
      `Contact: ${contact}`,
      `Expires: ${expires}T00:00:00Z`,
      'Preferred-Languages: en',
      `Canonical: ${address('/.well-known/security.txt')}`,
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
};

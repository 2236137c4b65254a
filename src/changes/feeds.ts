import { Feed } from 'feed';
import { href } from '../href.ts';
import type { Library } from '../library/library.ts';
import { CHANGE_KINDS, type Change } from '../schema/change.ts';
import { MODELS, type ModelId } from '../schema/vocabulary.ts';
import { SITE } from '../site/site.ts';
import { modelsOfChange } from './models-of-change.ts';

/** The forms of a feed by the ending of its file, which web servers know the type of. */
export const FEED_FORMATS = {
  atom: { name: 'Atom', type: 'application/atom+xml; charset=utf-8', print: (feed: Feed) => feed.atom1() },
  rss: { name: 'RSS', type: 'application/rss+xml; charset=utf-8', print: (feed: Feed) => feed.rss2() },
  json: { name: 'JSON Feed', type: 'application/feed+json; charset=utf-8', print: (feed: Feed) => feed.json1() },
} as const;
export type FeedFormat = keyof typeof FEED_FORMATS;

/** The most entries in a feed; the page of changes has them all. */
const LONGEST_FEED = 50;

/** The address of a feed: of all changes, or of those that bear on a model. */
export const feedPath = (format: FeedFormat, model?: string): `/${string}` =>
  model === undefined ? `/changes/feed.${format}` : `/changes/models/${model}/feed.${format}`;

/**
 * The feed of all changes, or of those that bear on a model, newest first. `site` is the address it is published at.
 * The titles of Atom and the summaries of Atom and RSS are markup, those of JSON Feed plain text. Its own time is that of the newest change, so that the same changes make the same feed.
 */
export function feedOfChanges(library: Library, site: URL, format: FeedFormat, model?: ModelId): Feed {
  const absolute = (path: `/${string}`): string => new URL(href(path), site).href;
  const changes = library.changes
    .filter((change) => model === undefined || modelsOfChange(change, library).includes(model))
    .slice(0, LONGEST_FEED);
  const page = model === undefined ? ('/changes/' as const) : (`/models/${model}/` as const);
  const about = model === undefined ? 'Changes' : `Changes: ${MODELS[model].name}`;
  const feed = new Feed({
    id: absolute(feedPath('atom', model)),
    title: `${SITE.name}: ${about.charAt(0).toLowerCase()}${about.slice(1)}`,
    description: 'What changed in the library, why, and whom it affects.',
    link: absolute(page),
    language: 'en-GB',
    updated: momentOf(changes[0]?.date ?? '2026-11-25'),
    generator: SITE.name,
    copyright: 'Creative Commons Attribution 4.0 International',
    author: { name: SITE.name, link: absolute('/') },
    feedLinks: {
      atom: absolute(feedPath('atom', model)),
      rss: absolute(feedPath('rss', model)),
      json: absolute(feedPath('json', model)),
    },
  });
  for (const change of changes) {
    const link = absolute(`/changes/#${change.id}`);
    feed.addItem({
      title: format === 'atom' ? escaped(change.title) : change.title,
      id: link,
      link,
      date: momentOf(change.date),
      published: momentOf(change.date),
      description: format === 'json' ? change.text : escaped(change.text),
      content: htmlOf(change),
      category: [{ name: CHANGE_KINDS[change.kind] }],
    });
  }
  return feed;
}

/** The first moment of a day. The log knows days alone. */
const momentOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

const htmlOf = ({ text, why, affects }: Change): string =>
  `<p>${escaped(text)}</p><p>Why: ${escaped(why)}</p><p>Whom it affects: ${escaped(affects)}</p>`;

/** Text as HTML: the content of an entry is markup. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

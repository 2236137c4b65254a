import type { APIRoute, GetStaticPaths } from 'astro';
import { FEED_FORMATS, feedOfChanges, feedPath, type FeedFormat } from '../../changes/feeds.ts';
import { library } from '../../library/load-library.ts';
import type { ModelId } from '../../schema/vocabulary.ts';

interface Props {
  format: FeedFormat;
  model?: ModelId;
}

export const getStaticPaths = (() =>
  [undefined, ...[...library().models.values()].map(({ id }) => id)].flatMap((model) =>
    (Object.keys(FEED_FORMATS) as FeedFormat[]).map((format) => ({
      params: { feed: feedPath(format, model).replace('/changes/', '') },
      props: { format, ...(model ? { model } : {}) },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { format, model }, site }) => {
  if (!site) throw new Error('feeds need the address of the site: set SITE_URL');
  const { type, print } = FEED_FORMATS[format];
  return new Response(print(feedOfChanges(library(), site, format, model)), { headers: { 'Content-Type': type } });
};

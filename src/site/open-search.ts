import { SITE } from './site.ts';

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * How to search this site, for browsers (OpenSearch 1.1, draft 6). Addresses are whole, as it asks; `absolute` gives them.
 * The name has at most 16 letters, as it asks too.
 */
export const openSearchDescription = (
  absolute: (path: `/${string}`) => string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${inXml(SITE.name)}</ShortName>
  <Description>${inXml(`Search ${SITE.name}: sourced case studies of how English councils have run children’s services.`)}</Description>
  <Language>en-GB</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${inXml(absolute('/icons/door.svg'))}</Image>
  <Url type="text/html" rel="results" method="get" template="${inXml(absolute('/search/'))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${inXml(absolute('/opensearch.xml'))}"/>
</OpenSearchDescription>
`;

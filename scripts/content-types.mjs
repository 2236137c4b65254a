/**
 * The content type of each kind of file the site has. Servers differ in what they know; with `nosniff` a browser
 * refuses what is named wrongly. Text is UTF-8 throughout.
 * @type {Readonly<Record<string, string>>}
 */
export const CONTENT_TYPES = {
  atom: 'application/atom+xml',
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  map: 'application/json',
  md: 'text/markdown',
  mdx: 'text/markdown',
  mjs: 'text/javascript',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  rss: 'application/rss+xml',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  yaml: 'application/yaml',
  yaml: 'application/yaml',
  zip: 'application/zip',
};

/**
 * True when files of a content type are text: sent as UTF-8 and worth compressing.
 * @param {string} type
 */
export const isText = (type) =>
  type.startsWith('text/') || /[/+](?:json|xml|yaml|x-bibtex|x-research-info-systems)$/.test(type);

/**
 * The content type of a file, or undefined for a kind that is not known. A name without a dot, such as SHA256SUMS, is text.
 * @param {string} path
 * @returns {string | undefined}
 */
export function typeOf(path) {
  const name = path.replace(/^.*[/\\]/, '');
  return name.includes('.') ? CONTENT_TYPES[name.replace(/^.*\./, '').toLowerCase()] : 'text/plain';
}

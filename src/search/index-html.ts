/** What a page brings to the search index beside its text. */
export interface IndexedNames {
  /** Other names of what the page is about. */
  also: readonly string[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A built page as Pagefind is to index it. Pagefind 1.5 finds the parts of a page by the ids of headings, so the id of
 * a section goes to its heading, and that of a glossary entry to its term; lists of references are left out, since
 * the pages of sources hold each, and so are their numbers and how to cite the page; heads of columns are kept apart,
 * which Pagefind would join; and the names of what the page is about come in as metadata.
 */
export function indexHtml(html: string, { also }: IndexedNames): string {
  const names =
    also.length === 0
      ? ''
      : `<span data-pagefind-meta="also[data-also]" data-also="${escaped(also.join('; '))}"></span>`;
  return html
    .replace(/(<main\b[^>]*>)/, `$1${names}`)
    .replace(/<section id="(?:sources|cite)"/g, '$& data-pagefind-ignore')
    .replace(/<span class="citations"[^>]*>.*?<\/span>/gs, '')
    .replaceAll('</th><th', '</th> <th')
    .replace(/<(section|div)\b([^>]*?) id="([^"]+)"([^>]*)>(\s*)<(h[2-6]|dt)\b/g, '<$1$2$4>$5<$6 id="$3"');
}

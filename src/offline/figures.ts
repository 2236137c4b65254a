/**
 * Figures that are known only once the site is built (how large a copy is, the checksum of the file) stand in its pages as
 * `<span data-figure="name">…</span>`, and are filled in then. In the development server the words of the source stand.
 */
const FIGURE = /(<span data-figure="([a-z-]+)"[^>]*>)[^<]*(<\/span>)/g;

/** A page with its figures filled in. Throws on a figure that is not known, and on one that would be markup. */
export const fillFigures = (html: string, figures: ReadonlyMap<string, string>): string =>
  html.replace(FIGURE, (_, open: string, name: string, close: string) => {
    const figure = figures.get(name);
    if (figure === undefined)
      throw new Error(`a page has a place for the figure "${name}", which src/offline does not give`);
    if (/[<&]/.test(figure)) throw new Error(`the figure "${name}" would be markup: ${figure}`);
    return `${open}${figure}${close}`;
  });

/** A page with its figures taken out, as the edition to unzip has it: a file cannot hold its own checksum. */
export const withoutFigures = (html: string): string => html.replace(FIGURE, '$1see the site$3');

/** Whether a page has a place for a figure. */
export const hasFigures = (html: string): boolean => html.includes('data-figure="');

declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown[]);
    format(name: string, options?: Record<string, unknown>): string;
  }
  export const plugins: {
    config: { get(name: '@csl'): { locales: { get(name: string): string; add(name: string, xml: string): void } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

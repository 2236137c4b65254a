/** What a reader writes about a mistake. */
export interface Report {
  /** The page or fact, as `doncaster/f12` or `/case-studies/doncaster/`. */
  about: string;
  wrong: string;
  right: string;
  source: string;
}

/** A fact (`doncaster/f12`) or a page of this site (`/case-studies/doncaster/`). */
const FACT = /^([a-z0-9-]+)\/(f\d+)$/;
const PAGE = /^\/(?:[a-z0-9-]+\/)*$/;

/** The address within the site that a report is about, or nothing when the words name no page or fact. */
export function addressOf(about: string): string | undefined {
  const [, study, fact] = FACT.exec(about) ?? [];
  if (study && fact) return `/case-studies/${study}/#${fact}`;
  return PAGE.test(about) ? about : undefined;
}

/** The report as plain text, ready to send. `site` is the address of the home page. */
export function reportText({ about, wrong, right, source }: Report, site: string): string {
  const address = addressOf(about);
  const lines = [
    ['Where', address === undefined ? about : new URL(address.slice(1), site).href],
    ['What is wrong', wrong],
    ['What would be right', right],
    ['Source', source],
  ] as const;
  return lines.map(([label, text]) => `${label}:\n${text.trim() || '(not given)'}`).join('\n\n');
}

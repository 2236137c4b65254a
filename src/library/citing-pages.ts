import type { Content, Located } from './read-content.ts';
import { everyPiece } from './rules/rule.ts';
import { citationsIn } from './rules/unknown-source.ts';

type Path = `/${string}/`;

/** The pages on which the content of a file is printed, by the file's path inside `content/`. */
const PAGES: readonly { file: RegExp; page: Path }[] = [
  { file: /^case-studies\/([^/]+)\//, page: '/case-studies/$1/' },
  { file: /^models\/(.+)\.mdx$/, page: '/models/$1/' },
  { file: /^guidance\/(.+)\.mdx$/, page: '/guidance/$1/' },
  { file: /^briefing\.yaml$/, page: '/briefing/' },
  { file: /^glossary\.yaml$/, page: '/glossary/' },
  { file: /^policy-timeline\.yaml$/, page: '/timeline/' },
  { file: /^decision-aid\/criteria\.yaml$/, page: '/decision-aid/method/' },
  { file: /^decision-aid\/performance\.yaml$/, page: '/decision-aid/method/scores/' },
  { file: /^decision-aid\/rules\.yaml$/, page: '/decision-aid/method/rules/' },
  { file: /^decision-aid\/backtest\.yaml$/, page: '/decision-aid/back-test/' },
];

/** The page of a file of `content/`, such as `content/case-studies/doncaster/facts.yaml`; none for what no page prints. */
export function pageOfFile(path: string): Path | undefined {
  const inside = path.replace(/^[^/]+\//, '');
  const found = PAGES.find(({ file }) => file.test(inside));
  return found && (inside.replace(new RegExp(`${found.file.source}.*$`), found.page) as Path);
}

/** The addresses of the pages that cite each source, in alphabetical order, each once. */
export function citingPages(content: Content): Map<string, Path[]> {
  const studies = pagesOfStudies(content);
  const pages = new Map<string, Set<Path>>();
  for (const piece of everyPiece(content)) {
    const page = pageOfFile(piece.file.path);
    const addresses = studies.get(piece) ?? (page ? [page] : []);
    for (const { key } of citationsIn(piece)) {
      const known = pages.get(key) ?? new Set();
      addresses.forEach((address) => known.add(address));
      pages.set(key, known);
    }
  }
  return new Map([...pages].map(([key, addresses]) => [key, [...addresses].sort()]));
}

/** Studies are printed on the pages of the models they studied and on the guides that list them all. */
function pagesOfStudies({ evaluations, models, guidance }: Content): Map<Located<unknown>, Path[]> {
  const withPage = new Set<string>(models.map(({ id }) => id));
  const guides = guidance
    .filter(({ value }) => value.lists.includes('evaluations'))
    .map(({ id }): Path => `/guidance/${id}/`);
  return new Map(
    evaluations.map((piece) => [
      piece,
      [...piece.value.models.filter((id) => withPage.has(id)).map((id): Path => `/models/${id}/`), ...guides],
    ]),
  );
}

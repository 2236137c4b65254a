import type { NameIndex } from '../site/search-box/name-index.ts';
import type { SiteNames } from '../site/search-box/site-names.ts';
import { plainText, plainWords } from '../site/search-box/words.ts';
import type { CataloguePage } from './catalogue.ts';
import { cutPage, type CutPage } from './cut-page.ts';
import { nameMatcher } from './name-match.ts';
import type { Pagefind, PagefindPage } from './pagefind-api.ts';
import { wanted, type Wanted } from './passages.ts';
import { finalOrder, firstOrder, type Candidate, type Ranked } from './rank.ts';
import { retrieve } from './retrieve.ts';
import { meantName, spell, type Spelt } from '../site/search-words/spelling.ts';
import { stemmer } from '../site/search-words/stem.ts';
import { conceptsOf, synonymTable } from '../site/search-words/synonyms.ts';

/** What a query finds. */
export interface Found {
  spelt: Spelt;
  /** A query that may have been meant instead. */
  meant: string | undefined;
  /** The pages that hold enough of it. */
  candidates: readonly Candidate[];
  concepts: readonly Wanted[];
}

/** A page of the results, read. */
export interface ReadPage extends Ranked {
  text: CutPage;
  summary: string;
}

/** Search over the site: Pagefind finds pages by words; what was meant, and the order, are worked out here. */
export class SiteSearch {
  readonly #pagefind: Pagefind;
  readonly #names: NameIndex;
  readonly #places: SiteNames['places'];
  readonly #catalogue: ReadonlyMap<string, CataloguePage>;
  readonly #stem = stemmer();
  readonly #matcher;
  readonly #synonyms;
  readonly #fieldStems: ReadonlySet<string>;
  /** What Pagefind answered, and the pages read, for as long as the page is open. */
  readonly #answers = new Map<string, ReturnType<Pagefind['search']>>();
  readonly #texts = new Map<string, { text: CutPage; summary: string }>();

  constructor(pagefind: Pagefind, pages: readonly CataloguePage[], siteNames: SiteNames, names: NameIndex) {
    this.#pagefind = pagefind;
    this.#names = names;
    this.#places = siteNames.places;
    this.#catalogue = new Map(pages.map((page) => [page.id, page]));
    this.#matcher = nameMatcher(siteNames.places, this.#stem);
    this.#synonyms = synonymTable(siteNames, this.#stem);
    const words = siteNames.places.flatMap(({ name, also }) => [name, ...also].flatMap(plainWords));
    this.#fieldStems = new Set([...words, ...siteNames.people.split(' ')].map(this.#stem));
  }

  /** What a query finds, in the order of the pages as a whole. */
  async find(query: string): Promise<Found> {
    const typed = plainWords(query);
    const spelt = await spell(typed, this.#names, async (word) => (await this.#ask(`"${word}"`)).results.length > 0);
    const concepts = conceptsOf(spelt.words, this.#synonyms, (word) =>
      this.#names.isName(word) ? [] : this.#matcher.completions(word),
    );
    const retrieved = await retrieve(
      concepts,
      { search: async (text) => (await this.#ask(text)).results },
      this.#catalogue.size,
      (words) => words.some((word) => this.#fieldStems.has(this.#stem(word))),
    );
    return {
      spelt,
      meant: meantName(spelt.words, this.#places),
      candidates: firstOrder(plainText(query), retrieved, this.#catalogue, this.#matcher, this.#stem),
      concepts: retrieved.map(({ concept, weight }) => wanted(concept, weight, this.#stem)),
    };
  }

  /** Reads pages and puts them in their final order. */
  async rank(candidates: readonly Candidate[], concepts: readonly Wanted[]): Promise<ReadPage[]> {
    const read = await this.#read(candidates.map(({ page }) => page));
    return finalOrder(candidates, concepts, ({ id }) => read.get(id)?.text).flatMap((ranked) => {
      const page = read.get(ranked.page.id);
      return page ? [{ ...ranked, ...page }] : [];
    });
  }

  async #read(pages: readonly CataloguePage[]): Promise<ReadonlyMap<string, { text: CutPage; summary: string }>> {
    await Promise.all(
      pages
        .filter(({ id }) => !this.#texts.has(id))
        .map(async ({ id }) => {
          const page: PagefindPage = await this.#pagefind.page(id);
          this.#texts.set(id, { text: cutPage(page, this.#stem), summary: page.meta['summary'] ?? '' });
        }),
    );
    return this.#texts;
  }

  #ask(text: string): ReturnType<Pagefind['search']> {
    const answer = this.#answers.get(text) ?? this.#pagefind.search(text);
    this.#answers.set(text, answer);
    return answer;
  }
}

import type { Browser } from '@playwright/test';
import { readQuery } from '../../src/site/search-words/read-query.ts';
import type { Engine } from './engine.ts';

/** The search page of the built site, in one page of a browser that stays open: what is measured is what people get. */
export async function siteSearch(address: string, browser: Browser): Promise<Engine> {
  const page = await browser.newPage();
  await page.goto(`${address}/search/`);
  const root = page.locator('[data-search]');
  await root.and(page.locator('[data-answered]')).waitFor({ state: 'attached' });
  const box = root.getByRole('searchbox').or(root.getByRole('combobox')).first();
  return {
    name: 'this site',
    search: async (query) => {
      await box.fill(query);
      await box.press('Enter');
      // The page names the query that its results answer once they stand.
      await page.waitForFunction(
        (asked) => document.querySelector<HTMLElement>('[data-search]')?.dataset['answered'] === asked,
        readQuery(query),
        { polling: 5 },
      );
      return page.locator('li[data-result]').evaluateAll((items) =>
        items.map((item) => {
          const [first = '', ...sections] = [...item.querySelectorAll('a')].map(
            (link) => link.getAttribute('href') ?? '',
          );
          return { page: first, sections };
        }),
      );
    },
  };
}

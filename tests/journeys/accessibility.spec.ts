import type { Page } from '@playwright/test';
import { DESKTOP, expectGoodInEachScheme, expectGoodOnPhone, faults, PHONE } from './axe.ts';
import { ONE_OF_EACH, pagesForThisRun } from './pages.ts';
import { expect, test } from './test.ts';

test.describe('on a phone, and at 320 px without scrolling sideways', () => {
  test.use({ viewport: PHONE });
  for (const path of pagesForThisRun()) {
    test(path, async ({ page }) => {
      await page.goto(path);
      await expectGoodOnPhone(page);
    });
  }
});

test.describe('at desktop width, in each scheme of colours', () => {
  test.use({ viewport: DESKTOP });
  for (const { kind, path } of ONE_OF_EACH) {
    test(`${kind}: ${path}`, async ({ page }) => {
      await page.goto(path);
      await expectGoodInEachScheme(page);
    });
  }
});

test.describe('axe in each state of the comparison tool', () => {
  const TABLE = '/compare/?cases=doncaster,slough,sandwell';
  const STATES: { name: string; path: string; reach?: (page: Page) => Promise<void> }[] = [
    { name: 'nothing chosen', path: '/compare/' },
    { name: 'a table', path: TABLE },
    { name: 'a link that cannot be followed', path: '/compare/?cases=atlantis' },
    {
      name: 'rows, cases and evidence open',
      path: TABLE,
      reach: async (page) => {
        await page.getByText('Choose rows').click();
        await page.getByText('Choose cases').click();
        await page.locator('.cell-evidence summary').first().click();
      },
    },
  ];
  for (const { name, path, reach } of STATES) {
    for (const use of [PHONE, DESKTOP]) {
      test(`${name}, ${use.width} px`, async ({ page }) => {
        await page.setViewportSize(use);
        await page.goto(path);
        await expect(page.locator('.compare-tool')).toBeVisible();
        if (path === TABLE) await expect(page.locator('.compare__table')).toBeVisible();
        await reach?.(page);
        expect(await faults(page)).toEqual([]);
      });
    }
  }
});

test('axe finds a fault when there is one', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('img'));
  });
  expect((await faults(page)).join()).toContain('image-alt');
});

test('a page that scrolls sideways is found', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/about/');
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.style.width = '500px';
    wide.style.height = '1rem';
    document.querySelector('main')?.append(wide);
  });
  await expect(expectGoodOnPhone(page)).rejects.toThrow('320 px');
});

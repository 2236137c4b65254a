import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ONE_OF_EACH, pagesForThisRun } from './pages.ts';
import { expect, test } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PHONE = { width: 360, height: 780 };
const DESKTOP = { width: 1440, height: 900 };

/** What axe finds, as lines. Legacy mode halves the time; it gives up frames, of which there are none. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 4)
      .map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

test.describe('axe at phone width', () => {
  test.use({ viewport: PHONE });
  for (const path of pagesForThisRun()) {
    test(path, async ({ page }) => {
      await page.goto(path);
      expect(await faults(page)).toEqual([]);
    });
  }
});

const MODES = [
  { name: 'at desktop width', use: { viewport: DESKTOP } },
  { name: 'in the dark scheme', use: { viewport: DESKTOP, colorScheme: 'dark' } },
  { name: 'in forced colours', use: { viewport: DESKTOP, forcedColors: 'active' } },
] as const;

for (const { name, use } of MODES) {
  test.describe(`axe ${name}`, () => {
    test.use(use);
    for (const { kind, path } of ONE_OF_EACH) {
      test(`${kind}: ${path}`, async ({ page }) => {
        await page.goto(path);
        expect(await faults(page)).toEqual([]);
      });
    }
  });
}

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

test.describe('at 320 px, which is 400% zoom of 1280', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const path of pagesForThisRun()) {
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(path);
      const [content, screen] = await page.evaluate(
        () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
      );
      expect(content).toBeLessThanOrEqual(screen);
    });
  }
});

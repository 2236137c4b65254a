import { expect, test, type Page } from '@playwright/test';

const PAGES = {
  read: '/about/design/',
  records: '/about/design/records/',
  'decision-aid': '/about/design/decision-aid/',
  tools: '/about/design/tools/',
};
/** A phone, a tablet and a desk; print is as wide as A4 between its margins. */
const WIDTHS = [360, 768, 1440];
const ON_PAPER = 672;
const MODES: Record<string, Parameters<Page['emulateMedia']>[0]> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
};

for (const [name, path] of Object.entries(PAGES)) {
  for (const [mode, media] of Object.entries(MODES)) {
    for (const width of WIDTHS) {
      test(`${name}, ${mode}, ${width} px`, async ({ page }) => {
        await page.emulateMedia(media);
        await picture(page, { path, width, file: `${name}-${mode}-${width}.png` });
      });
    }
  }

  test(`${name}, on paper`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await picture(page, { path, width: ON_PAPER, file: `${name}-print.png` });
  });
}

/** The whole of a page, once its typeface is there. */
async function picture(
  page: Page,
  { path, width, file }: { path: string; width: number; file: string },
): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await expect(page).toHaveScreenshot(file, { fullPage: true });
}

import type { Page } from '@playwright/test';
import { DESKTOP, PHONE } from './axe.ts';
import { ONE_OF_EACH } from './pages.ts';
import { expect, test } from './test.ts';

/** A hundredth of the window is what rounding of letters can make; anything that a reader would notice is more. */
const LIMIT = 0.01;
/** One line of text that pushes down the foot of a window is five times as much. */
const LATE_LIMIT = 0.001;

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Reads a page to its foot, a window at a time, and gives the layout shift that was met. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'networkidle' });
  return page.evaluate(async () => {
    const painted = (): Promise<void> =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    const shifts: number[] = [];
    const take = (entries: PerformanceEntryList): void => {
      for (const { value, hadRecentInput } of entries as Shift[]) if (!hadRecentInput) shifts.push(value);
    };
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    // What happened before is told as well.
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await painted();
    }
    await painted();
    take(observer.takeRecords());
    return shifts.reduce((sum, value) => sum + value, 0);
  });
}

for (const use of [PHONE, DESKTOP]) {
  test.describe(`nothing moves under a reader, ${use.width} px`, () => {
    test.use({ viewport: use });
    for (const { kind, path } of ONE_OF_EACH) {
      test(`${kind}: ${path}`, async ({ page }) => {
        expect(await shiftOf(page, path)).toBeLessThan(LIMIT);
      });
    }
  });
}

test.describe('nothing moves where the script and what it fetches come late', () => {
  test.use({ viewport: DESKTOP });
  for (const path of ['/search/', '/case-studies/', '/evidence/', '/compare/']) {
    test(path, async ({ page }) => {
      await page.route('**/*.{js,json}', async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      expect(await shiftOf(page, path)).toBeLessThan(LATE_LIMIT);
    });
  }
});

test('a page that moves is found', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('load', () => {
      requestAnimationFrame(() => {
        const late = document.createElement('p');
        late.textContent = 'Late. '.repeat(200);
        document.querySelector('main')?.prepend(late);
      });
    });
  });
  expect(await shiftOf(page, '/about/')).toBeGreaterThan(LIMIT);
});

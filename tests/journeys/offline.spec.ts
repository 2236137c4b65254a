import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { EMPTY_STATE } from '../../src/decision-aid/engine/answers.ts';
import { writeAddress } from '../../src/decision-aid/state/address.ts';
import { faults } from './axe.ts';
import { test, type OwnSite } from './site-of-its-own.ts';
import { expect } from './test.ts';

const copy = (page: Page) => page.locator('[data-offline]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const keep = (page: Page) => button(page, 'Keep Open Door on this device').click();

/** The worker with a manifest cut to what a test needs, so that keeping takes no time; and of another day if told so. */
function workerKeeping(site: OwnSite, wanted: RegExp, change: { day?: string; revision?: string } = {}): string {
  const text = site.read('sw.js').replace(/(?<=day:")[\d-]+/, (day) => change.day ?? day);
  return text.replace(/\[\{"revision".*?\}\]/s, (list) => {
    const entries = (JSON.parse(list) as { revision: string | null; url: string }[]).filter(({ url }) =>
      wanted.test(url),
    );
    if (entries.length === 0) throw new Error(`the worker keeps nothing like ${wanted}`);
    return JSON.stringify(
      entries.map(({ url, revision }) => ({ url, revision: revision && (change.revision ?? revision) })),
    );
  });
}
const FEW =
  /^(?:_astro\/(?:Layout|offline|index|data|Site|notice|messages|preload|print).*|icons\/.*|offline\/.*|glossary\/)$/;

const registrations = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const caches = (page: Page): Promise<string[]> => page.evaluate(() => globalThis.caches.keys());

/** Takes the network away: the server is gone, and the browser knows it. */
async function goOffline(context: BrowserContext, site: OwnSite): Promise<void> {
  await site.stop();
  await context.setOffline(true);
}

test('the library is kept when asked, and read, searched, compared and worked through without a connection', async ({
  page,
  context,
  site,
}) => {
  await page.goto('/case-studies/doncaster/');
  await page.goto('/offline/');
  await expect(copy(page)).toContainText('Nothing is kept on this device.');
  expect([await registrations(page), await caches(page)]).toEqual([0, []]);
  await keep(page);
  await expect(copy(page)).toContainText('The library is kept on this device, as of', { timeout: 60_000 });
  await goOffline(context, site);

  await page.goto('/search/?q=doncster');
  await expect(page.locator('[data-result] h2').first()).toContainText('Doncaster');
  await page.locator('[data-result] h2 a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Doncaster');
  await expect(page.locator('.kept-copy')).toContainText('You are reading the copy kept on this device');

  await page.goto('/compare/?cases=doncaster,slough,sandwell');
  await expect(page.locator('.compare__table')).toBeVisible();
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Excel/ }).click(),
  ]);
  expect(read(await readFile(await table.path())).SheetNames.length).toBeGreaterThan(1);

  const answers = { scope: 'social-care', council: 'sandwell', current_arrangement: 'in-house' } as const;
  await page.goto(
    `/decision-aid/check-answers/#${await writeAddress({ state: { ...EMPTY_STATE, answers }, path: 'quick' })}`,
  );
  await button(page, 'Continue to the result').click();
  await expect(page.getByText('Your result is complete.')).toBeVisible();
  const [paper] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /DOCX/ }).click(),
  ]);
  const document = unzipSync(new Uint8Array(await readFile(await paper.path())))['word/document.xml'];
  expect(document ? strFromU8(document) : '').toContain('officer to complete');

  await page.goto('/evidence/?q=doncster+overspend');
  await expect(page.locator('main a[href*="/case-studies/doncaster/#f"]').first()).toBeVisible();

  await page.goto('/models');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ways to run');
  await page.goto('/no-such-page/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept on your device');
});

test('a newer copy is offered and not forced, and everything can be removed', async ({ page, site }) => {
  site.change('/sw.js', workerKeeping(site, FEW, { day: '2026-01-02' }));
  await page.goto('/offline/');
  await keep(page);
  await expect(copy(page)).toContainText('is kept on this device, as of 2 January 2026.');
  await button(page, 'Look for a newer copy').click();
  await expect(copy(page)).toContainText('There is none newer.');

  site.change('/glossary/', site.read('glossary/index.html').replace(/<h1>[^<]*/, '<h1>A newer glossary'));
  site.change('/sw.js', workerKeeping(site, FEW, { day: '2026-03-04', revision: 'newer' }));
  await button(page, 'Look for a newer copy').click();
  await expect(copy(page)).toContainText('A newer copy is ready, as of 4 March 2026.');
  expect(await faults(page)).toEqual([]);
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/glossary/');
  await expect(page.locator('.kept-copy')).toContainText('as of 2 January 2026');
  await expect(heading).not.toHaveText('A newer glossary');

  await page.getByRole('link', { name: 'A newer copy is ready' }).click();
  await button(page, 'Change to the newer copy').click();
  await expect(copy(page)).toContainText('is kept on this device, as of 4 March 2026.');
  await page.goto('/glossary/');
  await expect(heading).toHaveText('A newer glossary');

  await page.goto('/offline/');
  await button(page, 'Remove it from this device').click();
  await expect(copy(page)).toContainText('The copy is removed.');
  expect([await registrations(page), await caches(page)]).toEqual([0, []]);
});

test('a device without room says so, and is left as it was', async ({ page, context, site }) => {
  const chrome = await context.newCDPSession(page);
  await page.goto('/offline/');
  await chrome.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 1_000_000 });
  await keep(page);
  await expect(copy(page)).toContainText('There is no room for it on this device', { timeout: 30_000 });
  await button(page, 'Remove it from this device').click();
  await expect(copy(page)).toContainText('The copy is removed.');
  expect([await registrations(page), await caches(page)]).toEqual([0, []]);
});

test('what fails part way is told, and gone on with', async ({ page, context, site }) => {
  site.change('/sw.js', workerKeeping(site, FEW));
  site.change('/glossary/', undefined);
  await page.goto('/offline/');
  await keep(page);
  await expect(copy(page)).toContainText('The site did not give one of the files');
  await context.setOffline(true);
  await button(page, 'Go on').click();
  await expect(copy(page)).toContainText('The connection was lost');
  await context.setOffline(false);
  site.change('/glossary/', site.read('glossary/index.html'));
  await button(page, 'Go on').click();
  await expect(copy(page)).toContainText('The library is kept on this device');
});

test('a browser that cannot keep a copy is told what else there is', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto('/offline/');
  await expect(copy(page)).toContainText('This browser cannot keep a copy here.');
  await expect(copy(page).getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'The whole library as one file (zip)' })).toBeVisible();
});

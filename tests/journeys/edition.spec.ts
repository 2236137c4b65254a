import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { DIST } from '../site/built-site.ts';
import { expect, test as base } from './test.ts';

/** The edition, unzipped where a reader might put it: a folder with a space, an accent and a sign that addresses treat apart. */
const test = base.extend<object, { edition: string }>({
  edition: [
    async ({}, use, { project, workerIndex }) => {
      const folder = join(project.outputDir, `my files é #${workerIndex}`);
      const files = unzipSync(await readFile(join(DIST, 'data', 'open-door-offline.zip')));
      for (const path of new Set(Object.keys(files).map((file) => dirname(file))))
        await mkdir(join(folder, path), { recursive: true });
      await Promise.all(Object.entries(files).map(([path, content]) => writeFile(join(folder, path), content)));
      await use(pathToFileURL(join(folder, 'open-door', '/')).href);
    },
    { scope: 'worker' },
  ],
  // A request to anywhere but the folder fails the test.
  baseURL: async ({ edition }, use) => use(edition),
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** Links of a page that lead to the root of the disk, as an address of the site would. */
const lost = (page: Page, edition: string): Promise<string[]> =>
  page
    .locator('a[href]')
    .evaluateAll(
      (links, folder) =>
        links
          .map((link) => (link instanceof HTMLAnchorElement ? link.href : ''))
          .filter((address) => address.startsWith('file:') && !address.startsWith(folder)),
      edition,
    );

test('opened from a disk, it finds Doncaster from doncster, and leads to the passage', async ({ page, edition }) => {
  await page.goto(`${edition}index.html`);
  await expect(page.locator('.kept-copy')).toContainText('You are reading a copy of');
  const box = page.locator('#site-search');
  await box.fill('doncster');
  await expect(page.getByRole('option').first()).toContainText('Doncaster');
  await box.press('Enter');
  await expect(page.locator('[data-notes]')).toContainText('These are results for ‘doncaster’');
  const first = page.locator('[data-result]').first();
  await expect(first.locator('h2')).toContainText('Doncaster');
  await expect(first.locator('mark').first()).toContainText(/doncaster/i);
  expect(await lost(page, edition)).toEqual([]);
  await first.locator('.result__sections a, h2 a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Doncaster');
});

test('opened from a disk, it compares, and the file names the site and not the disk', async ({ page, edition }) => {
  await page.goto(`${edition}compare/index.html`);
  for (const name of ['Doncaster', 'Slough'])
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await expect(page.locator('.compare__table')).toBeVisible();
  expect(await lost(page, edition)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, /Excel/).click()]);
  const book = read(await readFile(await download.path()));
  const words = JSON.stringify(book.SheetNames.map((name) => utils.sheet_to_csv(book.Sheets[name] ?? {})));
  expect(words).toMatch(/https?:\/\/[^"]*\/compare\/\?cases=doncaster,slough/);
  expect(words).not.toContain('file:');
});

test('opened from a disk, the decision aid is walked from its first page to the paper', async ({ page, edition }) => {
  await page.goto(`${edition}decision-aid/index.html`);
  await button(page, 'Quick start').click();
  const screen = (): string => new URL(page.url()).pathname.split('/').at(-2) ?? '';
  for (let turn = 0; turn < 20 && screen() !== 'check-answers'; turn += 1) {
    await page.waitForURL(/decision-aid\/[a-z0-9_-]+\/index\.html/);
    const from = screen();
    await expect(button(page, 'Continue')).toBeEnabled();
    if (from === 'council') {
      await page.locator('main').getByRole('combobox').fill('donc');
      await page.getByRole('option', { name: 'Doncaster' }).click();
      await expect(page.getByRole('heading', { name: 'Filled in for Doncaster' })).toBeVisible();
    } else await page.locator('.aid-form input').first().check();
    if (from === 'what-matters') await page.getByLabel('What matters most').selectOption({ index: 1 });
    await button(page, 'Continue').click();
    await page.waitForURL((url) => url.pathname.split('/').at(-2) !== from);
  }
  await button(page, 'Continue to the result').click();
  // No worker starts from a disk: the page does the sums itself.
  await expect(page.getByText('Your result is complete.')).toBeVisible({ timeout: 20_000 });
  expect(await lost(page, edition)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, /DOCX/).click()]);
  const document = unzipSync(new Uint8Array(await readFile(await download.path())))['word/document.xml'];
  expect(document ? strFromU8(document) : '').toContain('Doncaster');
});

test('opened from a disk, the fact finder finds facts, each with its way to its case', async ({ page, edition }) => {
  await page.goto(`${edition}evidence/index.html?q=doncster+overspend`);
  const fact = page.locator('main a[href*="/case-studies/doncaster/index.html#f"]').first();
  await expect(fact).toBeVisible();
  expect(await lost(page, edition)).toEqual([]);
  await fact.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Doncaster');
});

test('opened from a disk, councils are found, terms explained and nothing more is offered to keep', async ({
  page,
  edition,
}) => {
  await page.goto(`${edition}councils/index.html`);
  await page.getByRole('combobox', { name: 'Find your council' }).fill('donc');
  await page.getByRole('option', { name: 'Doncaster' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Doncaster');
  await page.goto(`${edition}models/independent-trust/index.html`);
  await page.locator('a.term').first().click();
  await expect(page.locator('.term-meaning:popover-open')).toBeVisible();
  await page.goto(`${edition}offline/index.html`);
  await expect(page.locator('[data-offline]')).toContainText('so it is here already');
  await expect(page.locator('[data-offline]').getByRole('button')).toHaveCount(0);
});

test('opened from a disk, a case is written, checked and saved', async ({ page, edition }) => {
  await page.goto(`${edition}contribute/form/index.html#address`);
  await page.locator('#id').fill('isle-of-x');
  await page.goto(`${edition}contribute/form/index.html#hand-over`);
  await button(page, 'Check the case').click();
  await expect(page.getByRole('link', { name: 'Title: found nothing', exact: true })).toBeVisible();
  expect(await lost(page, edition)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save the files as a zip').click(),
  ]);
  expect(Object.keys(unzipSync(new Uint8Array(await readFile(await download.path()))))).toContain(
    'content/case-studies/isle-of-x/case.mdx',
  );
});

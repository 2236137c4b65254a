import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { read, utils } from '@e965/xlsx';
import { expect, test } from './test.ts';

const THREE = '/compare/?cases=doncaster,slough,sandwell';
const table = (page: Page) => page.locator('.compare__table');

/** Every cell of the table as words, evidence left out, row by row. */
const cellsOf = (page: Page): Promise<string[][]> =>
  table(page)
    .locator('tbody tr:not(.compare__group)')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].map((cell) =>
          [...cell.querySelectorAll('p:not(.cell-evidence p):not(.cell-notes):not(.attributes__note)')]
            .map((paragraph) => paragraph.textContent.trim())
            .join(' '),
        ),
      ),
    );
const notesOf = (page: Page): Promise<string[]> =>
  page
    .locator('.compare-notes li')
    .evaluateAll((items) => items.map((item) => item.firstChild?.textContent?.trim() ?? ''));

test('three cases are picked, a group hidden, the link shared, and a fresh browser shows the same table', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/compare/');
  for (const name of ['Doncaster', 'Slough', 'Sandwell'])
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await expect(page.locator('.compare-tool__status')).toContainText('Comparison of Doncaster, Slough and Sandwell');
  await page.getByText('Choose rows').click();
  await page.getByRole('checkbox', { name: 'Money', exact: true }).uncheck();
  await page.getByRole('button', { name: /^Hide\s*: What it was meant to achieve$/ }).click();
  await expect(page).toHaveURL(/\?cases=doncaster,slough,sandwell&hide=money,aim$/);
  await expect(page.locator('.compare-tool__status')).toBeFocused();

  const fresh = await browser.newContext(baseURL ? { baseURL } : {});
  const other = await fresh.newPage();
  await other.goto(page.url());
  await expect(table(other)).toBeVisible();
  expect(await cellsOf(other)).toEqual(await cellsOf(page));
  expect(await notesOf(other)).toEqual(await notesOf(page));
  await expect(table(other).locator('#row-aim, #row-overspend')).toHaveCount(0);
  await fresh.close();
});

for (const [name, ending] of [
  ['CSV', 'csv'],
  ['Excel', 'xlsx'],
  ['OpenDocument', 'ods'],
] as const) {
  test(`${name} holds each cell and each footnote`, async ({ page }) => {
    await page.goto(`${THREE}&hide=money`);
    await expect(table(page)).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: new RegExp(name) }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^open-door-.*\\.${ending}$`));
    const path = await download.path();
    const book =
      ending === 'csv'
        ? read((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''), { type: 'string', raw: true })
        : read(await readFile(path));
    const words = book.SheetNames.flatMap((sheet) => {
      const found = book.Sheets[sheet];
      return found ? utils.sheet_to_json<string[]>(found, { header: 1 }).flat().map(String) : [];
    });
    for (const cell of (await cellsOf(page)).flat())
      expect(words.some((word) => word.startsWith(cell.replace(/^Disputed /, 'Disputed: ').slice(0, 60)))).toBe(true);
    for (const note of await notesOf(page)) expect(words.some((word) => word.includes(note))).toBe(true);
  });
}

test('the table can be copied for Word', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${THREE}&hide=money`);
  await page.getByRole('button', { name: 'Copy the table for Word' }).click();
  await expect(page.locator('.take-away')).toContainText(/copied/i);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('text/html');
    return (await blob?.text()) ?? '';
  });
  expect(html).toContain('<th');
  expect(html).toContain('Doncaster');
  expect((html.match(/<li/g) ?? []).length).toBe((await notesOf(page)).length);
});

test('columns are moved and taken out, rows ordered, and Back restores what was', async ({ page }) => {
  await page.goto(THREE);
  await page.getByRole('button', { name: /^Move right\s*: Doncaster$/ }).click();
  await expect(page).toHaveURL(/cases=slough,doncaster,sandwell$/);
  await page.getByRole('button', { name: /^Take out\s*: Slough$/ }).click();
  await expect(page).toHaveURL(/cases=doncaster,sandwell$/);
  await page.getByRole('button', { name: /^Put first\s*: Status$/ }).click();
  await expect(page).toHaveURL(/&first=status$/);
  await page.goBack();
  await expect(page).toHaveURL(/cases=slough,doncaster,sandwell$/);
  await expect(table(page).locator('thead th').nth(1)).toContainText('Slough');
});

test('only differences leaves out the rows that are alike', async ({ page }) => {
  await page.goto(THREE);
  await expect(table(page)).toBeVisible();
  const all = await table(page).locator('tbody tr').count();
  await page.getByText('Choose rows').click();
  await page.getByRole('checkbox', { name: 'Show only differences' }).check();
  await expect(page).toHaveURL(/differences=yes/);
  expect(await table(page).locator('tbody tr').count()).toBeLessThan(all);
});

test('stale and hostile links are explained and leave a usable page', async ({ page }) => {
  const fifty = Array.from({ length: 50 }, (_, index) => `case-${index}`).join(',');
  for (const [query, message] of [
    ['cases=doncaster,atlantis', 'One case of the link is not in this library'],
    [`cases=${fifty}`, '50 cases of the link are not in this library'],
    ['cases=%3Cscript%3Ealert(1)%3C%2Fscript%3E&hide=%00', 'not in this library'],
    [`cases=${'x'.repeat(9000)}`, 'too long'],
  ]) {
    await page.goto(`/compare/?${query}`);
    await expect(page.getByRole('alert')).toContainText(message ?? '');
    await expect(page.getByRole('checkbox', { name: /^Doncaster/ })).toBeAttached();
  }
  await page.goto('/compare/?cases=slough,slough,slough');
  await expect(page.locator('.compare-tool__status')).toContainText('Slough is chosen');
});

test('like my council narrows the cases to those at councils alike', async ({ page }) => {
  await page.goto('/compare/');
  await page.getByRole('searchbox', { name: 'Like my council' }).fill('rotherh');
  await page.getByRole('button', { name: /^Rotherham/ }).click();
  await expect(page.getByText('Showing cases at Rotherham')).toBeVisible();
  const shown = await page.locator('.picker__case').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(42);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('two columns show, whichever the reader chooses', async ({ page }) => {
    await page.goto(THREE);
    await expect(table(page).locator('thead th')).toHaveCount(3);
    await page.getByRole('combobox', { name: 'Right column' }).selectOption({ label: 'Sandwell' });
    await expect(table(page).locator('thead th').last()).toContainText('Sandwell');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says why nothing can be picked, and leads to plain comparisons', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.getByText('Choosing cases needs JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'Doncaster and Slough' }).click();
    await expect(table(page).locator('thead th')).toHaveCount(3);
    await table(page).locator('summary').first().click();
    await expect(table(page).locator('details[open]').first()).toContainText('Note 1');
  });
});

test('the table is walked by keyboard: the box scrolls, each piece of evidence opens, nothing focused is hidden', async ({
  page,
}) => {
  await page.goto('/compare/pairs/doncaster-and-slough/');
  await page.locator('.compare').focus();
  const summaries = table(page).locator('summary');
  for (let turn = 0; turn < 12; turn += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || !focused.closest('tbody')) return false;
      const box = focused.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + 3, box.top + box.height / 2);
      return !(top && (focused.contains(top) || top.contains(focused)));
    });
    expect(hidden).toBe(false);
  }
  await summaries.first().focus();
  await page.keyboard.press('Enter');
  await expect(table(page).locator('details[open]')).toHaveCount(1);
});

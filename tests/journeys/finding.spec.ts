import { expect, test } from './test.ts';

const results = 'li[data-result]';

test('an address with a query shows its results by itself, pages first, in rank order', async ({ page }) => {
  await page.goto('/search/?q=pennine+care');
  const first = page.locator(results).first();
  await expect(first.getByRole('link').first()).toHaveAttribute('href', /\/case-studies\/trafford-pennine-care\/$/);
  await expect(page.getByRole('status')).toContainText('‘pennine care’');
});

test('a search can be narrowed, shared and gone back on', async ({ page, context }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search the whole site' }).fill('pennine');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=pennine$/);
  await expect(page.locator(results).first()).toBeVisible();
  const all = await page.locator(results).count();
  await page.getByRole('checkbox', { name: /^Case study/ }).check();
  await expect(page).toHaveURL(/q=pennine&kind=case-study$/);
  await expect(page.locator(results).filter({ hasNotText: 'Case study' })).toHaveCount(0);
  const narrowed = await page.locator(results).count();
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(all);
  await expect(page.getByRole('checkbox', { name: /^Case study/ })).toHaveAccessibleName(
    new RegExp(`\\(${narrowed}\\)`),
  );

  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.locator(results)).toHaveCount(narrowed);
  await page.goBack();
  await expect(page.locator(results)).toHaveCount(all);
});

test('a search lands on the section or fact that answers it', async ({ page }) => {
  await page.goto('/search/?q=edlington');
  const section = page.locator('.result__section a').first();
  await section.click();
  await expect(page).toHaveURL(/\/case-studies\/doncaster\/#/);
});

test('filters work without words, and a search that finds nothing says so', async ({ page }) => {
  await page.goto('/search/?status=ended');
  await expect(page.locator(results).first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('zzzzqqqq');
  await expect(page.getByRole('status')).toContainText('No page for ‘zzzzqqqq’');
  await expect(page.locator(results)).toHaveCount(0);
});

test('a mangled address still gives a working search', async ({ page }) => {
  await page.goto('/search/?q=%F0%9F%98%80&model=nonsense&kind=&&=');
  await expect(page.getByRole('status')).not.toBeEmpty();
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('slough');
  await expect(page.locator(results).first()).toBeVisible();
});

test('the list of cases filters in place, by keyboard, and the address can be shared', async ({ page }) => {
  await page.goto('/case-studies/');
  const entries = page.locator('.entry:visible');
  const all = await entries.count();
  const box = page.getByRole('checkbox', { name: /^Independent trust/ });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?model=independent-trust$/);
  expect(await entries.count()).toBeLessThan(all);
  await expect(page.getByRole('status')).toContainText(`of ${all} case studies`);
  await page.reload();
  await expect(box).toBeChecked();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(entries).toHaveCount(all);
});

import { expect, test } from './test.ts';

test('a council is found by its initials, by keyboard', async ({ page }) => {
  await page.goto('/councils/');
  const box = page.getByRole('combobox', { name: 'Find your council' });
  await box.fill('iow');
  await expect(page.getByRole('option', { name: 'Isle of Wight' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/councils\/isle-of-wight\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Isle of Wight');
});

test('the box on the home page goes straight to a council that is meant alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Find your council' }).fill('Doncaster');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/councils\/doncaster\/$/);
});

test('a name that may mean several, or none, is explained', async ({ page }) => {
  await page.goto('/councils/?find=north');
  await expect(page.locator('[data-find-message]')).toContainText('councils may be meant by ‘north’');
  await page.goto(`/councils/?find=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('[data-find-message]')).toContainText('No council is called ‘<img');
  await expect(page.getByRole('combobox', { name: 'Find your council' })).toBeVisible();
  await page.goto(`/councils/?find=${'x'.repeat(10_000)}`);
  await expect(page.locator('[data-find-message]')).toContainText('No council is called');
});

test('a council leads to what councils like it tried', async ({ page }) => {
  await page.goto('/councils/rotherham/');
  await page.getByRole('link', { name: 'Councils like yours and what they tried' }).click();
  const tried = page.locator('#tried .entry').first();
  await expect(tried).toContainText(/close/);
  await tried.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/case-studies\//);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the list of all councils', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Find your council' }).fill('Slough');
    await page.getByRole('button', { name: 'Go' }).click();
    await expect(page).toHaveURL(/\/councils\/\?find=Slough$/);
    await page.getByRole('link', { name: 'Slough', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Slough');
  });
});

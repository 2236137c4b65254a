import { expect, test } from './test.ts';

test('read a case, follow a reference and come back to the sentence', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Read what others did' }).click();
  await page.getByRole('link', { name: /^Doncaster:/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Doncaster');
  const citation = page.locator('.story .citation').first();
  const reference = page.locator((await citation.getAttribute('href')) ?? '');
  await citation.click();
  await expect(reference).toBeInViewport();
  await reference.getByRole('link', { name: 'the text', exact: true }).click();
  await expect(citation).toBeInViewport();
});

test('a fact has an address that leads straight to it', async ({ page }) => {
  await page.goto('/case-studies/doncaster/#f12');
  await expect(page.locator('#f12')).toBeInViewport();
  await page
    .locator('#f12')
    .getByRole('link', { name: /Report a mistake/ })
    .click();
  await expect(page.getByLabel('Which page or fact?')).toHaveValue('doncaster/f12');
});

test('a glossary term opens its meaning in place and closes with Escape', async ({ page }) => {
  await page.goto('/case-studies/doncaster/');
  const term = page.locator('a.term').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const meaning = page.locator('.term-meaning:popover-open');
  await expect(meaning).toBeVisible();
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(meaning).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto('/models/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a report of a mistake can be saved', async ({ page }) => {
  await page.goto('/report-a-mistake/?about=slough/f3');
  await page.getByLabel('What is wrong?').fill('The date.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the report' }).click(),
  ]);
  const stream = await download.createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  expect(text).toContain('/case-studies/slough/#f3');
  expect(text).toContain('The date.');
});

test('printing leaves out navigation and keeps the sources', async ({ page }) => {
  await page.goto('/case-studies/slough/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.locator('.references li').first()).toBeVisible();
  expect((await page.pdf()).length).toBeGreaterThan(20_000);
});

test('an unknown address gives a page with ways on', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('case studies can be filtered by plain pages', async ({ page }) => {
    await page.goto('/case-studies/');
    await page.getByRole('link', { name: 'Independent trust', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Model: Independent trust');
    await expect(page.getByRole('link', { name: /^Doncaster:/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Birmingham/ })).toHaveCount(0);
  });

  test('search shows a way on, and terms lead to the glossary', async ({ page }) => {
    await page.goto('/search/?q=trust');
    // Playwright's text selectors pass over noscript, though the browser shows it.
    await expect(page.locator('noscript .note')).toBeVisible();
    await page.goto('/case-studies/doncaster/');
    await page.locator('a.term').first().click();
    await expect(page).toHaveURL(/\/glossary\/#/);
  });
});

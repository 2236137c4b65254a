import { expect, test } from './test.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the worksheet has the questions, the rules that hang on them, and how to read it', async ({ page }) => {
    await page.goto('/decision-aid/');
    await page.getByRole('link', { name: 'printable worksheet' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Worksheet');
    const direction = page.locator('#question-statutory_direction');
    await expect(direction.getByText('A direction that requires operational independence').first()).toBeVisible();
    const rule = direction
      .getByRole('listitem')
      .filter({ hasText: 'If you ticked ‘A direction that requires operational' });
    await expect(rule.getByRole('link', { name: /^R\d+$/ }).first()).toBeVisible();
    await expect(page.getByText('A high sum is not a probability that it works.')).toBeVisible();
  });

  test('a rule on the worksheet leads to the rule in full, with its ground and dates', async ({ page }) => {
    await page.goto('/decision-aid/worksheet/');
    const link = page.getByRole('link', { name: 'R1', exact: true });
    const id = /#(.+)$/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? 'none';
    await link.click();
    await expect(page).toHaveURL(/\/decision-aid\/method\/rules\/#rule-/);
    await expect(page.locator(`#${id}`)).toContainText(/Ground: .+ In force: From/);
  });

  test('scores are folded on the screen and open on paper', async ({ page }) => {
    await page.goto('/decision-aid/method/scores/');
    const why = page.locator('#running-cost-in-house');
    await expect(why).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(why).toBeVisible();
  });
});

test('a score in the table of all scores leads to its reason and opens it', async ({ page }) => {
  await page.goto('/decision-aid/method/scores/');
  const row = page.getByRole('row', { name: /^In house/ }).first();
  await row.getByRole('link').first().click();
  await expect(page.locator('#set-up-and-exit-cost-in-house')).toBeVisible();
});

test('the back-test puts misses first and says that it predicts poorly', async ({ page }) => {
  await page.goto('/decision-aid/back-test/');
  await expect(page.getByRole('heading', { name: 'In short: it predicts poorly' })).toBeVisible();
  const captions = await page.locator('#decisions caption').allTextContents();
  expect(captions.map((text) => text.replace(/:.*/, ''))).toEqual([
    'Ruled out by the aid',
    'Fourth or later',
    'Second or third',
    'First',
  ]);
});

test('the schema of saved answers is served as JSON', async ({ request }) => {
  const answer = await request.get('/decision-aid/answers.schema.json');
  expect(answer.headers()['content-type']).toContain('json');
  expect(await answer.json()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { DESKTOP, expectGoodInEachScheme, expectGoodOnPhone, PHONE } from './axe.ts';
import { expect, test } from './test.ts';

const hits = '[data-hit]';
const words = { name: 'Words to look for in the facts' };

/** Opens the finder and waits for its answer. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/evidence/${query}`);
  await expect(page.locator('.finder[data-answered]')).toBeAttached();
}

test('facts are found by words as they are typed, with strength, references and their place', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox', words).fill('doncaster loan');
  const first = page.locator(hits).first();
  await expect(first).toHaveAttribute('data-hit', /^doncaster\//);
  await expect(page).toHaveURL(/\/evidence\/\?q=doncaster\+loan$/);
  await expect(
    first
      .locator('mark')
      .filter({ hasText: /loan|lend|lent/i })
      .first(),
  ).toBeVisible();
  await expect(first.locator('.strength')).toContainText(/Strong|Good|Limited|Disputed/);
  await expect(first.getByRole('listitem').first()).toContainText(/\(\d{4}|no date/);
  const ref = (await first.getAttribute('data-hit')) ?? '';
  await expect(first.getByRole('link', { name: /^Report a mistake/ })).toHaveAttribute(
    'href',
    `/report-a-mistake/?about=${ref}`,
  );
  await first
    .getByRole('link', { name: /, fact \d+$/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/case-studies/${ref.replace('/', '/#')}$`));
  await expect(page.locator(`li#${ref.split('/')[1]}`)).toBeVisible();
});

test('filters narrow, say how many they leave, and Back undoes them', async ({ page, context }) => {
  await open(page, '?q=overspend');
  const status = page.getByRole('status');
  const all = await status.textContent();
  const money = page.getByRole('checkbox', { name: /^Money/ });
  const count = /\((\d+)\)/.exec((await money.locator('xpath=..').textContent()) ?? '')?.[1];
  await money.check();
  await expect(status).toHaveText(new RegExp(`^${count} facts? for ‘overspend’`));
  await page.getByLabel('Council or case').selectOption('case:doncaster');
  await expect(page).toHaveURL(/q=overspend&topic=finance&case=doncaster$/);
  await page.getByLabel('From').fill('2019');
  await page.getByLabel('To', { exact: true }).fill('2022');
  await page.getByLabel('To', { exact: true }).press('Tab');
  await expect(page).toHaveURL(/from=2019&to=2022$/);
  await page.getByLabel('Group by').selectOption('case');
  await page.getByLabel('Sort by').selectOption('newest');
  await expect(page.getByRole('heading', { level: 3, name: /^Doncaster/ })).toBeVisible();

  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole('status')).toHaveText((await status.textContent()) ?? '');
  await expect(shared.getByLabel('Sort by')).toHaveValue('newest');
  for (let step = 0; step < 6; step += 1) await page.goBack();
  await expect(page).toHaveURL(/\/evidence\/\?q=overspend$/);
  await expect(status).toHaveText(all ?? '');
  await expect(money).not.toBeChecked();
});

test('a long list has pages, each with an address, and coming back from a fact finds it', async ({ page }) => {
  await open(page, '?topic=finance');
  await page.getByRole('navigation', { name: 'Pages of facts' }).getByRole('link', { name: '2', exact: true }).click();
  await expect(page).toHaveURL(/topic=finance&page=2$/);
  await expect(page.getByRole('heading', { name: 'Facts', exact: true })).toBeFocused();
  const first = (await page.locator(hits).first().getAttribute('data-hit')) ?? '';
  await page
    .locator(hits)
    .nth(9)
    .getByRole('link', { name: /, fact \d+$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/case-studies\//);
  await page.goBack();
  await expect(page.locator(hits).first()).toHaveAttribute('data-hit', first);
});

test('the query syntax narrows by field, and what is wrong in it is told with a way on', async ({ page }) => {
  await open(page, '?q=council%3Adoncaster+topic%3Afinance+deficit');
  await expect(page.locator(hits).first()).toHaveAttribute('data-hit', /^doncaster\//);
  await open(page, '?q=cuoncil%3Adoncaster');
  await expect(page.getByText('There is no field ‘cuoncil’.')).toBeVisible();
  await page.getByRole('link', { name: 'Look for it as plain words' }).click();
  await expect(page).toHaveURL(/as=words$/);
  await expect(page.locator(hits).first()).toBeVisible();
});

test('what is misspelt is put right and said, and filters in the way can be left', async ({ page }) => {
  await open(page, '?q=doncastor+deficit');
  await expect(page.getByText('No fact has ‘doncastor’. These are facts for ‘doncaster deficit’.')).toBeVisible();
  await open(page, '?q=doncaster&case=slough&strength=disputed');
  await page.getByRole('link', { name: /^Look without filters/ }).click();
  await expect(page).toHaveURL(/\/evidence\/\?q=doncaster$/);
  await expect(page.locator(hits).first()).toBeVisible();
});

test('hits are saved as CSV with their sources', async ({ page }) => {
  await open(page, '?q=deficit&strength=limited');
  const shown = Number(/^\d+/.exec((await page.getByRole('status').textContent()) ?? '')?.[0]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV with sources' }).click(),
  ]);
  const { data, errors } = Papa.parse<Record<string, string>>(
    readFileSync(await file.path(), 'utf8').replace(/^\uFEFF/, ''),
    { header: true, skipEmptyLines: true },
  );
  expect(errors).toEqual([]);
  expect(data).toHaveLength(shown);
  expect(shown).toBeGreaterThan(0);
  for (const row of data) {
    expect(row['Strength of the evidence']).toBe('Limited');
    expect(row['Sources']).toMatch(/\S/);
    expect(row['Address']).toContain(`/case-studies/${row['Fact']?.replace('/', '/#')}`);
  }
  const [first] = data;
  await expect(page.locator(`[data-hit="${first?.['Fact']}"]`)).toContainText(first?.['Text'] ?? '-');
});

test('a fact is copied as a footnote; where copying is forbidden it is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?q=doncaster+deficit');
  await page
    .getByRole('button', { name: /^Copy as footnote/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Copied as footnote/ })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /In: Open Door, Doncaster, fact \d+ \(evidence: \w+\)\. Available at: http\S+\/case-studies\/doncaster\/#f\d+ \(Accessed/,
  );
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page
    .getByRole('button', { name: /^Copy as footnote/ })
    .first()
    .click();
  await expect(page.getByRole('alert')).toContainText('The footnote to copy by hand: ');
});

const HOSTILE = [
  ['markup', '"><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['10 kB', 'trust '.repeat(1700)],
  ['signs', 'title:^9 ~2 +-* ::: \\'],
  ['control characters', '\u0000\u0007\u202E deficit \u001B'],
  ['a name of the language', '__proto__ constructor:x'],
  ['many stars', 'a*b*c*d* ~99 deficit~50'],
] as const;
for (const [name, query] of HOSTILE)
  test(`hostile words do no harm and are explained: ${name}`, async ({ page }) => {
    await open(page, `?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toHaveText(/fact/);
    if (name === '10 kB') await expect(page.getByText('Only the first 200 characters were looked for.')).toBeVisible();
    await page.getByRole('searchbox', words).fill('slough');
    await expect(page.locator(hits).first()).toHaveAttribute('data-hit', /./);
  });

test('a mangled address and a lone surrogate still give a finder, and what was left out is told', async ({ page }) => {
  await open(page, '?q=%F0%9F%98&topic=nonsense&page=0&from=99');
  await expect(
    page.getByText('The finder does not know ‘topic=nonsense’, ‘page=0’, ‘from=99’: left out.'),
  ).toBeVisible();
  await page.getByRole('searchbox', words).evaluate((box: HTMLInputElement) => {
    box.value = '\uD800 deficit';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(page.locator(hits).first()).toBeVisible();
});

test('where the facts cannot be fetched, the page says so', async ({ page }) => {
  await page.route('**/evidence/facts/*.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/evidence/?q=deficit');
  await expect(page.getByRole('status')).toContainText('could not be fetched');
});

const STATES = [
  '',
  '?q=overspend&group=topic',
  '?q=cuoncil%3Ax',
  '?q=zzzzqqqq&from=2030&to=2010',
  '?topic=finance&page=2',
];
for (const state of STATES) {
  test.describe('accessible', () => {
    test(`at a desk: /evidence/${state}`, async ({ page }) => {
      await page.setViewportSize(DESKTOP);
      await open(page, state);
      await expectGoodInEachScheme(page);
    });
    test(`on a phone: /evidence/${state}`, async ({ page }) => {
      await page.setViewportSize(PHONE);
      await open(page, state);
      await expectGoodOnPhone(page);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('facts are counted with links, and the search leads to the A to Z', async ({ page }) => {
    await page.goto('/evidence/');
    await expect(page.getByText('Finding facts by words needs JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'Money', exact: true }).click();
    await expect(page).toHaveURL(/\/compare\/topics\/finance\/$/);
    await page.getByRole('searchbox', { name: 'Search the whole site' }).fill('tupe');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=tupe$/);
    await page.getByRole('link', { name: /^T ?:/ }).click();
    await expect(page).toHaveURL(/\/a-to-z\/t\/$/);
    await page.getByRole('link', { name: 'TUPE', exact: true }).first().click();
    await expect(page).toHaveURL(/\/glossary\/#tupe$/);
  });
});

import { faults } from './axe.ts';
import { expect, test } from './test.ts';

const results = 'li[data-result]';
const box = { name: 'Words to look for' };

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
  await page.getByRole('combobox', box).fill('zzzzqqqq');
  await expect(page.getByRole('status')).toContainText('No page for ‘zzzzqqqq’');
  await expect(page.locator(results)).toHaveCount(0);
});

test('a mangled address still gives a working search, and says what it left out', async ({ page }) => {
  await page.goto('/search/?q=%F0%9F%98%80&model=nonsense&kind=&&=');
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page.getByText('Search does not know ‘model=nonsense’')).toBeVisible();
  await page.getByRole('combobox', box).fill('slough');
  await expect(page.locator(results).first()).toBeVisible();
});

test('what is misspelt, short or American is understood, and said', async ({ page }) => {
  await page.goto('/search/?q=doncastor+trust');
  await expect(page.locator(results).first().getByRole('link').first()).toHaveAttribute('href', /\/doncaster\/$/);
  await expect(page.getByText('No page has ‘doncastor’. These are results for ‘doncaster trust’.')).toBeVisible();
  await page.goto('/search/?q=TUPE');
  await expect(page.locator('.result__section a[href$="/glossary/#tupe"]')).toBeVisible();
  await page.goto('/search/?q=reorganization');
  await expect(page.locator(results).first()).toContainText('Reorganisation');
});

test('pages are suggested while someone types, by keyboard as by pointer', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('[data-answered]')).toBeAttached();
  const words = page.getByRole('combobox', box);
  await words.fill('sandw');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(words).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(words).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
  await page.keyboard.press('Escape');
  await expect(options.first()).toBeHidden();
  await expect(words).toHaveValue('sandw');
  await words.press('e');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('the list of suggestions keeps to the pattern of a combobox', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('[data-answered]')).toBeAttached();
  const words = page.getByRole('combobox', box);
  const list = page.getByRole('listbox', { name: 'Suggested pages' });
  await expect(words).toHaveAttribute('aria-expanded', 'false');
  await expect(words).toHaveAttribute('aria-autocomplete', 'list');
  await words.fill('trust');
  await expect(words).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '-');
  const options = list.getByRole('option');
  const count = await options.count();
  await expect(page.getByText(`${count} suggested pages: use up and down arrows`)).toBeAttached();

  // Up goes to the last; within the list focus stays in the box; one option at most is chosen.
  await words.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(words).toBeFocused();
  await expect(list.locator('[aria-selected="true"]')).toHaveCount(1);
  // Keys that move within the words leave the list.
  for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
    await words.press('ArrowDown');
    await words.press(key);
    await expect(words).not.toHaveAttribute('aria-activedescendant');
    await expect(list).toBeVisible();
  }
  await words.press('Escape');
  await expect(list).toBeHidden();
  await expect(words).toHaveAttribute('aria-expanded', 'false');
  // An arrow brings the list back; with Alt without going into it.
  await words.press('Alt+ArrowDown');
  await expect(list).toBeVisible();
  await expect(words).not.toHaveAttribute('aria-activedescendant');
  await words.press('Alt+ArrowUp');
  await expect(list).toBeHidden();
  await words.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  expect(await faults(page)).toEqual([]);
  await words.press('Tab');
  await expect(list).toBeHidden();
});

test('keys go to the search box from anywhere, but not while someone writes', async ({ page }) => {
  await page.goto('/about/');
  const header = page.locator('#site-search');
  await expect(header).toHaveAttribute('aria-keyshortcuts', /Control\+K/);
  await page.keyboard.press('/');
  await expect(header).toBeFocused();
  await expect(header).toHaveRole('combobox');
  await page.keyboard.type('a/b');
  await expect(header).toHaveValue('a/b');
  await header.blur();
  await page.keyboard.press('Control+k');
  await expect(header).toBeFocused();

  await page.goto('/accessibility/');
  const setting = page.getByRole('checkbox', { name: 'Let the / key go to the search box' });
  await setting.uncheck();
  await expect(page.getByText('The / key is turned off on this device.')).toBeVisible();
  await page.goto('/about/');
  await expect(header).toHaveAttribute('aria-keyshortcuts', /Control/);
  await page.keyboard.press('/');
  await expect(header).not.toBeFocused();
  await page.keyboard.press('Meta+k');
  await expect(header).toBeFocused();
});

test('where storage is forbidden the / key is off and Ctrl K works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('storage is forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('/accessibility/');
  const setting = page.getByRole('checkbox', { name: 'Let the / key go to the search box' });
  await expect(setting).not.toBeChecked();
  await page.keyboard.press('/');
  await expect(page.locator('#site-search')).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.locator('#site-search')).toBeFocused();
});

test('a look at the search page fetches no search; coming to the form does', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('status')).toContainText('Type a word');
  expect(asked.filter((path) => path.endsWith('/pagefind.js') || path.endsWith('/names.json'))).toEqual([]);
  await page.getByRole('combobox', box).focus();
  await expect.poll(() => asked.some((path) => path.endsWith('/pagefind.js'))).toBe(true);
});

test('a search that failed can be done again', async ({ page }) => {
  await page.route('**/search/names.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/search/?q=doncaster');
  await expect(page.getByRole('status')).toContainText('could not be finished');
  await page.unroute('**/search/names.json');
  await page.getByRole('combobox', box).press('Enter');
  await expect(page.locator(results).first()).toBeVisible();
});

test('a search of pages leads on to the facts, and back', async ({ page }) => {
  await page.goto('/search/?q=deficit');
  await page.getByRole('link', { name: 'Look for this in the facts' }).click();
  await expect(page).toHaveURL(/\/evidence\/\?q=deficit$/);
  await page.getByRole('link', { name: 'Look for it in all pages' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=deficit$/);
});

test('the box of the header suggests pages too, and without a choice searches', async ({ page }) => {
  await page.goto('/about/');
  const header = page.locator('#site-search');
  await header.focus();
  await expect(header).toHaveAttribute('role', 'combobox');
  await header.fill('torb');
  await page
    .getByRole('option', { name: /Torbay/ })
    .first()
    .click();
  await expect(page).toHaveURL(/torbay/);
  await page.locator('#site-search').fill('torbay');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=torbay$/);
});

test('results can be put in order by date, and the order is in the address', async ({ page }) => {
  await page.goto('/search/?q=trust&kind=case-study');
  await page.getByLabel('Sort by').selectOption('started');
  await expect(page).toHaveURL(/sort=started/);
  await page.reload();
  await expect(page.getByLabel('Sort by')).toHaveValue('started');
  await expect(page.locator(results).first()).toBeVisible();
});

test('coming back from a result finds the search as it was left', async ({ page }) => {
  await page.goto('/search/?q=trust');
  await page.getByRole('button', { name: 'Show more pages' }).click();
  await expect(page).toHaveURL(/show=40/);
  await expect(page.locator(results)).toHaveCount(40);
  await page.locator(results).nth(25).getByRole('link').first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(page.locator(results)).toHaveCount(40);
});

test('with filters in the way, search says how many there would be without', async ({ page }) => {
  await page.goto('/search/?q=camden&ofsted-at-start=inadequate&kind=model');
  await expect(page.getByRole('status')).toContainText('with these filters');
  await page.getByRole('link', { name: /^Search without filters/ }).click();
  await expect(page.locator(results).first()).toBeVisible();
});

for (const words of ['"><script>alert(1)</script>', 'title:^9 ~2 +-*', 'a'.repeat(3000), '__proto__', '%00%ff'])
  test(`hostile words do no harm: ${words.slice(0, 20)}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator('[data-answered]')).toBeAttached();
    await expect(page.getByRole('status')).not.toBeEmpty();
  });

test('the list of cases filters in place, by keyboard, and the address can be shared', async ({ page }) => {
  await page.goto('/case-studies/');
  const entries = page.locator('.entry:visible');
  const all = await entries.count();
  const trust = page.getByRole('checkbox', { name: /^Independent trust/ });
  await trust.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?model=independent-trust$/);
  expect(await entries.count()).toBeLessThan(all);
  await expect(page.getByRole('status')).toContainText(`of ${all} case studies`);
  await page.reload();
  await expect(trust).toBeChecked();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(entries).toHaveCount(all);
});

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import type { AidBundle } from '../../src/decision-aid/aid-bundle.ts';
import type { AidState } from '../../src/decision-aid/engine/answers.ts';
import { LONGEST_LINK, writeAddress, type AidAddress } from '../../src/decision-aid/state/address.ts';
import { DESKTOP, expectGoodInEachScheme, expectGoodOnPhone, PHONE } from './axe.ts';
import { expect, test } from './test.ts';

const START = '/decision-aid/';
const CHECK = '/decision-aid/check-answers/';
const KEY = 'open-door-decision-aid';

const STATE: AidState = {
  version: 1,
  answers: {
    scope: 'social-care',
    council: 'doncaster',
    children_0_17: 66_000,
    statutory_direction: 'none',
    current_arrangement: 'in-house',
    main_problems: ['practice', 'workforce'],
    finance: 'under-pressure',
  },
  weights: { mode: 'ranking', values: { 'council-control': 1, integration: 2 } },
  overrides: {},
  notes: {},
};
const SHOWN = ['Children’s social care', 'Doncaster', '66,000', 'The council itself', '1. The council’s control'];

const at = async (page: string, state: AidState = STATE, more: Partial<AidAddress> = {}): Promise<string> =>
  `${page}#${await writeAddress({ state, path: 'quick', ...more })}`;
const packed = (value: unknown): string => `a=${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;
/** What an address holds, as the text that it was packed from. */
const unpacked = (address: string): string =>
  inflateRawSync(
    Buffer.from(new URLSearchParams(new URL(address).hash.slice(1)).get('a') ?? '', 'base64url'),
  ).toString();
const fileOf = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const row = (page: Page, label: string): Locator =>
  page.locator('.govuk-summary-list__row').filter({ has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) });
const screen = (page: Page): string => new URL(page.url()).pathname.split('/').at(-2) ?? '';

/** Opens a page in a new document: a fragment alone would only move within the one that is open. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto('/robots.txt');
  await page.goto(address);
}
async function chooseFile(page: Page, file: string | ReturnType<typeof fileOf>): Promise<void> {
  const field = page.getByLabel('A file that the decision aid saved');
  await expect(field).toBeEnabled();
  await field.setInputFiles(file);
}
async function expectAnswers(page: Page, words = SHOWN): Promise<void> {
  for (const word of words) await expect(page.locator('.aid').getByText(word, { exact: true })).toBeVisible();
}
async function goOn(page: Page, to: string): Promise<void> {
  await button(page, 'Continue').click();
  await page.waitForURL(`**/decision-aid/${to}/**`);
}
/** Presses Tab until an element has focus; fails where the keyboard does not reach it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let turn = 0; turn < 80; turn += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${String(target)}`);
}

test('the quick path is walked by keyboard alone in at most twelve screens', async ({ page }) => {
  const seen = ['start'];
  const press = async (target: Locator): Promise<void> => {
    const from = page.url();
    await expect(target).toBeEnabled();
    await tabTo(page, target);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== new URL(from).pathname);
    seen.push(screen(page));
  };
  await page.goto(START);
  await press(button(page, 'Quick start'));
  while (screen(page) !== 'check-answers' && seen.length < 20) {
    await expect(button(page, 'Continue')).toBeEnabled();
    if (screen(page) === 'council') {
      await expect(page.locator('main').getByRole('combobox')).toBeVisible();
      await tabTo(page, page.locator('main').getByRole('combobox'));
      await page.keyboard.type('donc');
      await expect(page.getByRole('option', { name: 'Doncaster' })).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Filled in for Doncaster' })).toBeVisible();
    } else {
      await tabTo(page, page.locator('.aid-form input').first());
      await page.keyboard.press('Space');
    }
    if (screen(page) === 'what-matters') {
      await tabTo(page, page.getByLabel('What matters most'));
      await page.keyboard.type('Time');
    }
    await press(button(page, 'Continue'));
  }
  await expectAnswers(page, ['Children’s social care', 'Doncaster', '1. Time until it is live']);
  await press(button(page, 'Continue to the result'));
  expect(seen.at(-1)).toBe('result');
  expect(seen.length).toBeLessThanOrEqual(12);
  await expect(page.locator('.aid-result')).toContainText('for Doncaster');
});

test('an early answer is changed from the check page, and the later ones are kept', async ({ page }) => {
  await page.goto(await at(CHECK));
  await expectAnswers(page);
  await page.getByRole('link', { name: 'Change Who runs it now' }).click();
  await expect(page.getByText('Changing one answer')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'The council itself' })).toBeChecked();
  await page.getByRole('radio', { name: 'A company that the council owns' }).check();
  await goOn(page, 'check-answers');
  await expect(row(page, 'Who runs it now')).toContainText('A company that the council owns');
  await expectAnswers(page, ['Children’s social care', 'Doncaster', 'Under pressure', '1. The council’s control']);
  // The new answer raises a question that waits to be asked, and leads back here.
  await page.getByRole('link', { name: 'When does the present contract or agreement end?' }).click();
  await page.getByRole('radio', { name: 'In 6 to 12 months' }).check();
  await goOn(page, 'check-answers');
  await expect(row(page, 'When it ends')).toContainText('In 6 to 12 months');
});

test('Back of the browser and a refresh keep what was said, “Not sure” and what is not yet sent too', async ({
  page,
}) => {
  await page.goto(`${START}scope/`);
  await expect(button(page, 'Continue')).toBeEnabled();
  await page.getByRole('radio', { name: 'Not sure' }).check();
  await goOn(page, 'council');
  await button(page, 'Skip this question').click();
  await page.waitForURL('**/statutory_direction/**');
  await page.getByRole('radio', { name: 'None' }).check();
  await goOn(page, 'current_arrangement');
  await page.getByRole('radio', { name: 'Another council', exact: true }).check();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Another council', exact: true })).toBeChecked();
  await goOn(page, 'main_problems');
  await page.getByRole('checkbox', { name: 'Social work practice' }).check();
  await goOn(page, 'leadership_capacity');
  for (const back of ['main_problems', 'current_arrangement', 'statutory_direction', 'council', 'scope']) {
    await page.goBack();
    await page.waitForURL(`**/${back}/**`);
  }
  await expect(page.getByRole('radio', { name: 'Not sure' })).toBeChecked();
  await page.getByRole('radio', { name: 'Part of the service' }).check();
  await goOn(page, 'council');
  await goOn(page, 'statutory_direction');
  await expect(page.getByRole('radio', { name: 'None' })).toBeChecked();
  await goOn(page, 'current_arrangement');
  await expect(page.getByRole('radio', { name: 'Another council', exact: true })).toBeChecked();
  await goOn(page, 'main_problems');
  await expect(page.getByRole('checkbox', { name: 'Social work practice' })).toBeChecked();
});

test('points half entered outlive a refresh', async ({ page }) => {
  await page.goto(`${START}what-matters/`);
  await expect(button(page, 'Continue')).toBeEnabled();
  await page.getByRole('radio', { name: 'Points' }).check();
  await page.getByLabel('The council’s control').fill('100');
  await page.getByLabel('Time until it is live').fill('40.5');
  await page.reload();
  await expect(page.getByLabel('The council’s control')).toHaveValue('100');
  await expect(page.getByLabel('Time until it is live')).toHaveValue('40.5');
});

test('a council fills in what is known, and each of it can be overridden', async ({ page }) => {
  await page.goto(`${START}council/`);
  await page.locator('main').getByRole('combobox').fill('doncaster');
  await page.getByRole('option', { name: 'Doncaster' }).click();
  const filled = page.locator('.aid__filled-in');
  await expect(filled).toContainText('Yorkshire and The Humber');
  await expect(row(page, 'Statistical neighbours')).toContainText('Barnsley');
  await expect(row(page, 'Latest overall Ofsted grade')).toContainText(/published on \d+ [A-Z][a-z]+ \d{4}/);
  await button(page, 'Change Children aged 0 to 17').click();
  const number = page.getByLabel('How many children aged 0 to 17 live in your area?');
  await expect(number).toHaveValue(/^\d\d,\d{3}$/);
  await number.fill('70 000');
  await goOn(page, 'council');
  await expect(row(page, 'Children aged 0 to 17')).toContainText('70,000');
  await expect(row(page, 'Children aged 0 to 17')).toContainText('Your own answer');
  // Another council takes with it what was filled in, and leaves what the reader said.
  await page.locator('main').getByRole('combobox').fill('isle of w');
  await expect(filled).toHaveCount(0);
  await page.keyboard.press('Tab');
  await goOn(page, 'statutory_direction');
  await page.goto(page.url().replace('statutory_direction', 'check-answers'));
  await expect(row(page, 'Council')).toContainText('Isle of Wight');
});

test('a council that is not one, or may be several, is asked about; the list may fail to come', async ({ page }) => {
  await page.goto(`${START}council/`);
  for (const [typed, message] of [
    ['Atlantis', 'No council with children’s services is called ‘Atlantis’'],
    ['north', 'councils may be meant by ‘north’'],
  ] as const) {
    await page.locator('main').getByRole('combobox').fill(typed);
    await page.keyboard.press('Tab');
    await button(page, 'Continue').click();
    await expect(page.locator('.govuk-error-summary')).toBeFocused();
    await expect(page.locator('.govuk-error-summary')).toContainText(message);
  }
  await open(page, await at(`${START}council/`, { ...STATE, answers: { council: 'atlantis' } }));
  await expect(page.getByText('The council in these answers is not in our list')).toBeVisible();
  await expect(page.locator('main').getByRole('combobox')).toBeVisible();

  await page.route('**/councils.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await open(page, await at(`${START}council/`));
  await expect(page.getByText('The list of councils could not be fetched')).toBeVisible();
  await goOn(page, 'statutory_direction');
  await page.goto(page.url().replace('statutory_direction', 'check-answers'));
  await expectAnswers(page);
});

test('answers saved on the device are resumed in a new tab, and deleted', async ({ page, context }) => {
  await page.goto(await at(CHECK));
  await page.getByLabel('Your own note').fill('For cabinet.');
  await button(page, 'Save on this device').click();
  await expect(page.getByText('Saved on this device. You find it')).toBeVisible();

  const tab = await context.newPage();
  await tab.goto(START);
  const saved = tab.getByRole('region', { name: 'Saved on this device' });
  await expect(saved).toContainText('7 answers, what matters and 1 note');
  await saved.getByRole('button', { name: 'Carry on with these' }).click();
  await tab.waitForURL(`**${CHECK}**`);
  await expectAnswers(tab);
  await expect(tab.getByLabel('Your own note')).toHaveValue('For cabinet.');

  await tab.getByRole('button', { name: /^Delete what was saved/ }).click();
  await expect(tab.getByText('Deleted from this device.')).toBeFocused();
  await expect(tab.getByRole('button', { name: /^Delete what was saved/ })).toHaveCount(0);
  await open(tab, START);
  await expect(button(tab, 'Quick start')).toBeEnabled();
  await expect(tab.getByRole('region', { name: 'Saved on this device' })).toHaveCount(0);
});

test('a copied link gives the same answers in a fresh browser, and holds no note', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(await at(CHECK));
  await page.getByLabel('Your own note').fill('SECRET');
  await expect(page.getByText('Whoever has it can read your thinking')).toBeVisible();
  await button(page, 'Copy the link').click();
  await expect(page.getByText('The link was copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('');
  expect(unpacked(link)).toContain('doncaster');
  expect(unpacked(link)).not.toContain('SECRET');

  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await other.goto(link);
  await expectAnswers(other);
  await expect(other.getByLabel('Your own note')).toHaveValue('');
  expect(await other.locator('.aid dl').allInnerTexts()).toEqual(await page.locator('.aid dl').allInnerTexts());
  await fresh.close();
});

test('a link that would be cut on its way is not copied, and the file is named instead', async ({ page, request }) => {
  const { aid } = (await (await request.get(`${START}aid.json`)).json()) as AidBundle;
  const figures = aid.options.flatMap(({ id }, place) =>
    aid.criteria
      .filter((criterion) => criterion.class === 'value')
      .map((criterion, index) => {
        const low = (Math.imul(place * 8 + index + 1, 2_654_435_761) >>> 7) % 5_000;
        return [`${id}/${criterion.id}`, { low: low / 100, likely: (low + 733) / 100, high: (low + 2_917) / 100 }];
      }),
  );
  const address = await at(CHECK, { ...STATE, overrides: Object.fromEntries(figures) as AidState['overrides'] });
  expect(address.length).toBeGreaterThan(LONGEST_LINK);
  await page.goto(address);
  await expectAnswers(page);
  await button(page, 'Copy the link').click();
  await expect(page.getByText(/The link would have [\d,]+ characters/)).toContainText('Save your answers as a file');
});

test('notes go along in the tab and into the file, and never into an address', async ({ page }) => {
  await page.goto(await at(CHECK));
  await page.getByLabel('Your own note').fill('SECRET of the director');
  await page.getByRole('link', { name: 'Change Finances' }).click();
  await page.getByRole('radio', { name: 'Stable' }).check();
  await goOn(page, 'check-answers');
  await expect(page.getByLabel('Your own note')).toHaveValue('SECRET of the director');
  await expect(row(page, 'Finances')).toContainText('Stable');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save as a file').click()]);
  expect(download.suggestedFilename()).toMatch(/^open-door-decision-aid-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    answers: { finance: 'stable' },
    notes: { summary: 'SECRET of the director' },
  });
  const inAddress = unpacked(page.url());
  expect(JSON.parse(inAddress)).toMatchObject({ answers: { finance: 'stable' } });
  expect(inAddress).not.toContain('SECRET');
});

const BYTES = randomBytes(200);
const MANGLED: readonly (readonly [string, string])[] = [
  ['cut', packed(STATE).slice(0, 60)],
  ['one letter changed', packed(STATE).replace(/.{3}$/, '!!!')],
  ['empty', 'a='],
  ['not packed', `a=${Buffer.from(JSON.stringify(STATE)).toString('base64url')}`],
  ['a list', packed([1, 2, 3])],
  ['percent signs', 'a=%E0%A4%A'],
  ['script', 'a=<script>alert(1)</script>'],
  ['a newer version', packed({ ...STATE, version: 99 })],
  ['random bytes', `a=${BYTES.toString('base64url')}`],
  ['random text', `a=${BYTES.toString('latin1')}`],
];
for (const [name, fragment] of MANGLED) {
  test(`a mangled link (${name}) is told, and there is a way on`, async ({ page }) => {
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      KEY,
      JSON.stringify({ savedAt: '2026-11-25T14:05:00.000Z', state: STATE }),
    ] as const);
    for (const path of [`${START}finance/`, `${START}what-matters/`, `${START}council/`, CHECK]) {
      await open(page, `${path}#${encodeURI(fragment)}`);
      await expect(page.locator('.aid-messages'), `random bytes: ${BYTES.toString('hex')}`).toBeFocused();
    }
    await page.getByRole('link', { name: 'open a saved file on the first page' }).click();
    await expect(page.getByRole('region', { name: 'Saved on this device' })).toContainText('7 answers');
    await open(page, `${START}#${encodeURI(fragment)}`);
    await expect(page.locator('.aid-messages')).toBeFocused();
    await button(page, 'Carry on with these').click();
    await expectAnswers(page);
    await open(page, `${START}finance/#${encodeURI(fragment)}`);
    await page.getByRole('radio', { name: 'Stable' }).check();
    await goOn(page, 'willing_strong_council_nearby');
    await expect(page.locator('.aid-messages')).toHaveCount(0);
  });
}

test('what is right in a link that is partly wrong is kept', async ({ page }) => {
  const answers = { ...STATE.answers, finance: 'splendid', luck: 'yes' };
  await page.goto(`${CHECK}#${packed({ ...STATE, answers })}`);
  await expect(page.locator('.aid-messages p')).toHaveCount(3);
  await expectAnswers(page);
  await expect(row(page, 'Finances')).toContainText('Not sure');
});

for (const [name, refuse] of [
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'forbidden',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  ],
] as const) {
  test(`storage that is ${name}: said, and the file is the way on`, async ({ page }) => {
    await page.addInitScript(refuse);
    await page.goto(await at(CHECK));
    await button(page, 'Save on this device').click();
    await expect(page.getByText('its storage is full or switched off')).toContainText('Your answers are still here');
    await expectAnswers(page);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save as a file').click()]);
    const path = await download.path();
    await open(page, START);
    await chooseFile(page, path);
    await button(page, 'Carry on with this file').click();
    await expectAnswers(page);
  });
}

test('a state of an older version is brought up to date: from a link, the device and a file', async ({ page }) => {
  const { weights: _weights, overrides: _overrides, notes: _notes, ...rest } = STATE;
  const old = { ...rest, version: 0, priorities: ['council-control', 'integration'] };
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    KEY,
    JSON.stringify({ savedAt: '2026-11-25T14:05:00.000Z', state: old }),
  ] as const);
  await page.goto(`${CHECK}#${packed(old)}`);
  await expectAnswers(page);
  await open(page, START);
  await button(page, 'Carry on with these').click();
  await expectAnswers(page);
  await open(page, START);
  await chooseFile(page, fileOf('old.json', old));
  await button(page, 'Carry on with this file').click();
  await expectAnswers(page);
  await expect(page.locator('.aid-messages')).toHaveCount(0);
});

test('what a newer version saved on the device is left alone', async ({ page }) => {
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    KEY,
    JSON.stringify({ savedAt: '2026-11-25T14:05:00.000Z', state: { ...STATE, version: 2 } }),
  ] as const);
  await page.goto(START);
  const saved = page.getByRole('region', { name: 'Saved on this device' });
  await expect(saved).toContainText('newer version (2)');
  await expect(saved.getByRole('button', { name: 'Carry on with these' })).toHaveCount(0);
  await button(page, 'Quick start').click();
  await page.waitForURL('**/scope/**');
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('"version":2');
});

test('a file that is none is refused in words, and nothing is lost', async ({ page }) => {
  await page.goto(await at(START));
  const begun = page.getByRole('region', { name: 'Carry on' });
  for (const file of [
    fileOf('photo.json', BYTES.toString('latin1')),
    fileOf('table.json', 'name,score'),
    fileOf('empty.json', ''),
    fileOf('list.json', [1, 2]),
    fileOf('newer.json', { ...STATE, version: 2 }),
    fileOf('huge.json', ' '.repeat(2_000_001)),
  ]) {
    await chooseFile(page, file);
    await expect(page.locator('.aid-messages')).toContainText('Nothing was changed. Choose another file');
    await expect(page.locator('.aid-messages')).toBeFocused();
    await expect(begun).toContainText('7 answers and what matters');
  }
  // A right one is taken in only when asked, and Back brings what was there before.
  await chooseFile(page, fileOf('right.json', { ...STATE, answers: { scope: 'part-of-the-service' } }));
  await expect(page.locator('.aid-messages')).toHaveCount(0);
  await button(page, 'Carry on with this file').click();
  await expectAnswers(page, ['Part of the service']);
  await page.goBack();
  await page.waitForURL((url) => url.pathname === START);
  await page.goBack();
  await expect(begun).toContainText('7 answers and what matters');
  await begun.getByRole('button', { name: 'Check your answers' }).click();
  await expectAnswers(page);
});

test('starting afresh begins with nothing, and Back brings the answers again', async ({ page }) => {
  await page.goto(await at(START));
  await button(page, 'Start afresh').click();
  await page.waitForURL('**/scope/**');
  expect(new URL(page.url()).hash).toBe('');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.goBack();
  await page.waitForURL((url) => url.pathname === START);
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Carry on' })).toContainText('7 answers');
});

test('a page that is not filled in says so: summary with focus, link to the field, title', async ({ page }) => {
  for (const [path, fill, message, field] of [
    ['scope/', undefined, 'Choose an answer, or ‘Not sure’', 'scope'],
    ['main_problems/', undefined, 'Choose at least one answer', 'main_problems'],
    ['children_0_17/', ['How many children', 'lots'], 'Enter a whole number', 'children_0_17'],
    ['what-matters/', undefined, 'Choose how to say what matters', 'weights-mode'],
  ] as const) {
    await open(page, `${START}${path}`);
    if (fill) await page.getByLabel(fill[0]).fill(fill[1]);
    await button(page, 'Continue').click();
    const summary = page.locator('.govuk-error-summary');
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.locator('.govuk-form-group--error')).toBeVisible();
    await summary.getByRole('link', { name: new RegExp(message) }).click();
    await expect(page.locator(`#${field}`)).toBeFocused();
    expect(page.url(), 'the link leaves the address, where answers stand, alone').not.toContain('#');
  }
});

test('“Not sure” and “Nothing is broken” stand alone among several', async ({ page }) => {
  await page.goto(`${START}main_problems/`);
  await expect(button(page, 'Continue')).toBeEnabled();
  const box = (name: string): Locator => page.getByRole('checkbox', { name });
  await box('Social work practice').check();
  await box('Nothing is broken').check();
  await expect(box('Social work practice')).not.toBeChecked();
  await box('Not sure').check();
  await expect(box('Nothing is broken')).not.toBeChecked();
  await box('Social work practice').check();
  await expect(box('Not sure')).not.toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of ['', 'scope/', 'council/', 'what-matters/', 'check-answers/']) {
    test(`/decision-aid/${path} leads to the worksheet, and offers nothing that cannot work`, async ({ page }) => {
      await page.goto(`${START}${path}`);
      await expect(page.locator('noscript a')).toBeVisible();
      await expect(page.locator('main button:visible, main input[type=file]:visible')).toHaveCount(0);
      await page.locator('noscript a').click();
      await expect(page).toHaveURL(/\/decision-aid\/worksheet\/$/);
    });
  }
});

type State = readonly [name: string, address: () => Promise<string> | string, reach?: (page: Page) => Promise<void>];
const submit = async (page: Page): Promise<void> => {
  await button(page, 'Continue').click();
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
};
const STATES: readonly State[] = [
  ['start', () => START],
  ['start with answers', () => at(START)],
  ['start with a file refused', () => START, (page) => chooseFile(page, fileOf('a.json', 'no'))],
  ['one of a list', () => at(`${START}scope/`)],
  ['one of a list, in error', () => `${START}scope/`, submit],
  ['several, in error', () => `${START}main_problems/`, submit],
  [
    'a number, in error',
    () => `${START}children_0_17/`,
    async (page) => {
      await page.getByLabel('How many children').fill('x');
      await submit(page);
    },
  ],
  [
    'a council filled in',
    () => at(`${START}council/`),
    (page) => expect(page.locator('.aid__filled-in')).toBeVisible(),
  ],
  [
    'councils offered',
    () => `${START}council/`,
    async (page) => {
      await page.locator('main').getByRole('combobox').fill('north');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  ],
  ['top three', () => at(`${START}what-matters/`)],
  [
    'points, in error',
    () => `${START}what-matters/`,
    async (page) => {
      await page.getByRole('radio', { name: 'Points' }).check();
      await submit(page);
    },
  ],
  ['check', () => at(CHECK)],
  ['a mangled link', () => `${CHECK}#a=zzz`, (page) => expect(page.locator('.aid-messages')).toBeFocused()],
];
async function reach(page: Page, [, address, further]: State): Promise<void> {
  await page.goto(await address());
  await expect(page.locator('main .govuk-button').first()).toBeEnabled();
  await further?.(page);
}

test.describe('on a phone, and at 320 px without scrolling sideways', () => {
  test.use({ viewport: PHONE });
  for (const state of STATES) {
    test(state[0], async ({ page }) => {
      await reach(page, state);
      await expectGoodOnPhone(page);
    });
  }
});

test.describe('at desktop width, in each scheme of colours', () => {
  test.use({ viewport: DESKTOP });
  for (const state of STATES) {
    test(state[0], async ({ page }) => {
      await reach(page, state);
      await expectGoodInEachScheme(page);
    });
  }
});

test('on paper are the answers and the note, and not the ways to change them', async ({ page }) => {
  await page.goto(await at(CHECK));
  await page.getByLabel('Your own note').fill('For cabinet.');
  await page.getByLabel('Your own note').blur();
  await page.emulateMedia({ media: 'print' });
  await expectAnswers(page);
  await expect(page.locator('.aid-note__on-paper')).toContainText('For cabinet.');
  for (const hidden of ['.govuk-summary-list__actions', '.aid-keep', '.govuk-back-link', '#own-note', '.aid__on'])
    await expect(page.locator(hidden).first()).toBeHidden();
});

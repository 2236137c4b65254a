import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { AidBundle } from '../../src/decision-aid/aid-bundle.ts';
import type { AidState } from '../../src/decision-aid/engine/answers.ts';
import { readState } from '../../src/decision-aid/state/read-state.ts';
import { DESKTOP, expectGoodInEachScheme, expectGoodOnPhone, PHONE } from './axe.ts';
import { expect, test } from './test.ts';

const GROUP = '/decision-aid/group/';

const ALIKE: AidState['answers'] = {
  scope: 'social-care',
  current_arrangement: 'in-house',
  main_problems: ['practice'],
};
const stateOf = (answers: AidState['answers'], more: Partial<AidState> = {}): AidState => ({
  version: 1,
  answers: { ...ALIKE, ...answers },
  weights: { mode: 'unknown', values: {} },
  overrides: {},
  notes: {},
  ...more,
});
const fileOf = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** Control weighs for Anna, independence for Ben; they differ on the direction, and Cleo does not know. */
const ANNA = fileOf(
  'anna-smith.json',
  stateOf(
    { statutory_direction: 'none', finance: 'stable' },
    {
      weights: { mode: 'points', values: { 'council-control': 100 }, firmness: 'agreed' },
      notes: { summary: 'SECRET' },
    },
  ),
);
const BEN = fileOf(
  'Ben.json',
  stateOf(
    { statutory_direction: 'direction-requiring-independence', finance: 'severe' },
    { weights: { mode: 'points', values: { 'independence-and-focus': 100 }, firmness: 'agreed' } },
  ),
);
const CLEO = fileOf('open-door-decision-aid-2026-11-25.json', stateOf({ time_pressure: 'some' }));
const BROKEN = fileOf('broken.json', '{"version": 1, "answers": {');

const open = async (page: Page, ...files: ReturnType<typeof fileOf>[]): Promise<void> => {
  if (new URL(page.url(), 'http://none').pathname !== GROUP) await page.goto(GROUP);
  await page.getByLabel('Files that the decision aid saved').setInputFiles(files);
};
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const status = (page: Page) => page.locator('.aid-group__status');
const orderTable = (page: Page) => page.getByRole('table', { name: 'Options in play for the group' });

test('three files are read, with names from the files, and their differences and combined order are shown', async ({
  page,
}) => {
  await open(page, ANNA, BEN, CLEO);
  await expect(status(page)).toContainText('3 files were read. 3 people are in.');
  for (const name of ['Anna Smith', 'Ben', 'Person 1'])
    await expect(
      part(page, 'Who is in').locator(`input >> nth=${['Anna Smith', 'Ben', 'Person 1'].indexOf(name)}`),
    ).toHaveValue(name);

  const first = part(page, 'What to talk about first');
  await expect(first.locator('ol > li').first()).toContainText('Changes what is open and who is in front');
  await expect(first.locator('ol > li').first()).toContainText('(Ben): ');
  await expect(first.locator('ol > li').last()).toContainText('What matters to each of you');

  const direction = part(page, 'Question by question').locator('.aid-items > li').first();
  await expect(direction).toContainText('None: Anna Smith');
  await expect(direction).toContainText('A direction that requires operational independence: Ben');
  await expect(direction).toContainText('Don’t know: Person 1.');

  const matters = part(page, 'What matters, criterion by criterion');
  await expect(matters).toContainText('Don’t know: Person 1.');
  await expect(matters.getByRole('row', { name: /^The council’s control/ })).toContainText('100.0');

  const agreement = part(page, 'How far you agree');
  await expect(agreement).toContainText(
    'Not given. It needs three people who said something of it, and here there are 2',
  );
  await expect(agreement).toContainText(/0\.\d\d, [a-z ]+ agreement: 3 people, \d options in play for everybody/);

  await expect(orderTable(page).getByRole('row')).toHaveCount(10);
  await expect(part(page, 'Combined order')).toContainText('this is not a probability that it works');
  await expect(part(page, 'Combined order')).toContainText('Person 1 did not say what matters most.');
});

test('a bad file among them is told by name, with focus, and the others are kept', async ({ page }) => {
  await open(page, ANNA, BROKEN, BEN);
  const problem = page.locator('.govuk-error-summary');
  await expect(problem).toBeFocused();
  await expect(problem).toContainText('1 file was left out');
  await expect(problem).toContainText('broken.json: This is not a file that the decision aid saved.');
  await expect(page).toHaveTitle(/^Error: /);
  await expect(orderTable(page)).toBeVisible();
  await expect(part(page, 'How far you agree')).toContainText('of two it would say little');

  await problem.getByRole('link', { name: 'Choose files' }).click();
  await expect(page.getByLabel('Files that the decision aid saved')).toBeFocused();
  await open(page, CLEO);
  await expect(problem).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Error: /);
  await expect(status(page)).toContainText('3 people are in');
});

test('one file waits for another; the same again, an empty one, a huge one and one of a newer version are refused', async ({
  page,
}) => {
  await open(page, ANNA);
  await expect(status(page)).toContainText('A comparison needs at least one more file');
  await expect(part(page, 'Combined order')).toHaveCount(0);
  await open(
    page,
    ANNA,
    fileOf('empty.json', { version: 1 }),
    fileOf('huge.json', ' '.repeat(1_000_001)),
    fileOf('newer.json', { ...stateOf({}), version: 2 }),
  );
  const items = page.locator('.govuk-error-summary li');
  await expect(items).toHaveCount(4);
  await expect(items.nth(0)).toContainText('same answers as the file of Anna Smith');
  await expect(items.nth(1)).toContainText('empty.json: It holds no answer');
  await expect(items.nth(2)).toContainText('huge.json: It is over 1 MB');
  await expect(items.nth(3)).toContainText('newer version');
});

test('a person is removed and another renamed, and the comparison follows', async ({ page }) => {
  await open(page, ANNA, BEN, CLEO);
  const last = page.getByRole('textbox', { name: 'Name of the person of open-door' });
  await last.fill('Ben');
  await last.press('Enter');
  await expect(page.getByText('Enter a name that nobody else in the group has')).toBeVisible();
  await last.fill('Cleo');
  await last.press('Enter');
  await expect(part(page, 'What matters, criterion by criterion')).toContainText('Don’t know: Cleo.');

  await page.getByRole('button', { name: 'Remove Ben' }).click();
  await expect(status(page)).toContainText('Ben was removed');
  await expect(part(page, 'What to talk about first')).toContainText('2 people: you agree on');
  await expect(part(page, 'Question by question')).toContainText('You differ on 0');
  await expect(page.locator('.aid-group-comparison')).not.toContainText('Ben');
});

test('the joint answers are saved without names and notes, and read again', async ({ page, request }) => {
  await open(page, ANNA, BEN, CLEO);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the joint answers as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^open-door-decision-aid-group-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).not.toMatch(/SECRET|Anna|Ben/);
  const { aid } = (await (await request.get('/decision-aid/aid.json')).json()) as AidBundle;
  const { state, messages } = readState(JSON.parse(text), {
    questions: aid.questions,
    criteria: aid.criteria.map(({ id }) => id),
    options: aid.options.map(({ id }) => id),
  });
  expect(messages).toEqual([]);
  // Finance and the direction are in dispute; how pressing it is one person alone said.
  expect(state).toEqual(stateOf({ time_pressure: 'some' }));

  await page.getByRole('link', { name: 'Check and change the joint answers' }).click();
  await expect(page).toHaveURL(/\/decision-aid\/check-answers\/#a=/);
});

test('files dropped on the box are read, and one dropped beside it does not take the page away', async ({ page }) => {
  await page.goto(GROUP);
  await expect(page.locator('.group-drop')).toBeVisible();
  const drop = (on: string, name: string, content: string) =>
    page.locator(on).evaluate(
      (target, file) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([file.content], file.name));
        return target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      { name, content },
    );
  await drop('.group-drop', ANNA.name, ANNA.buffer.toString());
  await expect(status(page)).toContainText('One person is in');
  expect(await drop('h1', BEN.name, BEN.buffer.toString()), 'the browser is kept from opening it').toBe(false);
  await expect(status(page)).toContainText('One person is in');
});

test('with the keyboard alone: the field, a name, a way out', async ({ page }) => {
  await open(page, ANNA, BEN);
  await page.getByLabel('Files that the decision aid saved').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Name of the person of anna-smith.json' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Remove Anna Smith' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Anna Smith was removed');
  await expect(page.getByLabel('Files that the decision aid saved')).toBeFocused();
});

const STATES: { name: string; files: ReturnType<typeof fileOf>[]; opened: boolean }[] = [
  { name: 'nobody in', files: [], opened: false },
  { name: 'one in', files: [ANNA], opened: false },
  { name: 'a comparison', files: [ANNA, BEN, CLEO], opened: true },
  { name: 'a file left out', files: [ANNA, BEN, BROKEN], opened: false },
];
const reach = async (page: Page, { files, opened }: (typeof STATES)[number]): Promise<void> => {
  await page.goto(GROUP);
  await expect(page.locator('.group-drop')).toBeVisible();
  if (files.length > 0) await open(page, ...files);
  if (files.length > 1) await expect(orderTable(page)).toBeVisible();
  if (opened) for (const summary of await page.locator('.aid-group summary').all()) await summary.click();
};

test.describe('on a phone, and at 320 px without scrolling sideways', () => {
  test.use({ viewport: PHONE });
  for (const state of STATES) {
    test(state.name, async ({ page }) => {
      test.slow();
      await reach(page, state);
      await expectGoodOnPhone(page);
    });
  }
});

test.describe('at desktop width, in each scheme of colours', () => {
  test.use({ viewport: DESKTOP });
  for (const state of STATES) {
    test(state.name, async ({ page }) => {
      test.slow();
      await reach(page, state);
      await expectGoodInEachScheme(page);
    });
  }
});

test('on paper are the differences, opened, and not the ways to change them', async ({ page }) => {
  await open(page, ANNA, BEN, CLEO);
  await expect(orderTable(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('table', { name: 'Answers that everybody who answered gave' })).toBeVisible();
  await expect(page.locator('.group-person__on-paper').first()).toBeVisible();
  for (const hidden of ['.group-drop', '.group-person .link-button', '#take-away', '#on-paper'])
    await expect(page.locator(hidden).first()).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says why, and how to do it on paper', async ({ page }) => {
    await page.goto(GROUP);
    await expect(page.getByText('Comparing files needs JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'on paper' }).click();
    await expect(page).toHaveURL(/#on-paper$/);
    await expect(page.getByRole('link', { name: 'worksheet' })).toHaveAttribute('href', /\/decision-aid\/worksheet\/$/);
    await expect(page.locator('#on-paper li')).toHaveCount(7);
  });
});

import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { EMPTY_STATE, type AidState } from '../../src/decision-aid/engine/answers.ts';
import { writeAddress } from '../../src/decision-aid/state/address.ts';
import { DESKTOP, expectGoodInEachScheme, expectGoodOnPhone, PHONE } from './axe.ts';
import { expect, test } from './test.ts';

const RESULT = '/decision-aid/result/';

const linkTo = async (state: Partial<AidState>): Promise<string> =>
  `${RESULT}#${await writeAddress({ state: { ...EMPTY_STATE, ...state }, path: 'quick' })}`;

/** A direction that asks for independence: options that the council would run itself are not open. */
const DIRECTED: Partial<AidState> = {
  answers: {
    scope: 'social-care',
    council: 'sandwell',
    statutory_direction: 'direction-requiring-independence',
    current_arrangement: 'in-house',
    main_problems: ['demand', 'leadership'],
    leadership_capacity: 'no',
    latest_ofsted: 'inadequate',
    willing_strong_council_nearby: 'yes',
    finance: 'severe',
  },
  weights: { mode: 'ranking', values: { 'independence-and-focus': 1, 'running-cost': 2, 'time-to-live': 3 } },
};
const FREE: Partial<AidState> = { ...DIRECTED, answers: { ...DIRECTED.answers, statutory_direction: 'none' } };

const open = async (page: Page, state: Partial<AidState>): Promise<void> => {
  await page.goto(await linkTo(state));
  await expect(page.getByText('Your result is complete.')).toBeVisible();
};
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const notOpen = (page: Page) => part(page, 'Not open to you, or only if');
const ruledOut = (page: Page) => page.locator('.aid-ruled');
/** The options in play with their figures, row by row. */
const order = (page: Page): Promise<string[]> => page.locator('.aid-table--rank tbody tr').allInnerTexts();

test('the result of a link has its nine parts in order, on answers to 9 questions', async ({ page }) => {
  await open(page, DIRECTED);
  expect(await page.locator('.aid-part > h2').allInnerTexts()).toEqual([
    'Who decides',
    'Not open to you, or only if',
    'In play',
    'Why',
    'What would change this',
    'Councils that started from a similar place',
    'Meanwhile and destination',
    'Before you go further',
    'Take it away',
  ]);
  await expect(page.getByText('On your answers for Sandwell to 9 questions')).toBeVisible();
  await expect(part(page, 'Who decides')).toContainText('does not decide alone');
  await expect(part(page, 'In play')).toContainText('this is not a probability that it works');
  await expect(part(page, 'Councils that started from a similar place')).toContainText('nothing in the record', {
    ignoreCase: true,
  });
});

test('what is not open stands with its reason and its sources, and is not in the order', async ({ page }) => {
  await open(page, DIRECTED);
  const group = ruledOut(page).filter({ has: page.getByRole('link', { name: 'In house' }) });
  await expect(group).toContainText('staying as you are');
  await expect(group).toContainText('Your direction requires operational independence');
  await expect(group.locator('.aid-evidence a[href^="/case-studies/"]').first()).toBeVisible();
  await expect(group.locator('.aid-evidence a[rel~="external"]').first()).toBeVisible();
  expect((await order(page)).join()).not.toContain('In house');
});

test('what depends on an answer is apart, and leads to its question and back', async ({ page }) => {
  const { answers } = FREE;
  const { statutory_direction: _left, ...rest } = answers ?? {};
  await open(page, { ...FREE, answers: rest });
  await expect(ruledOut(page)).toHaveCount(0);
  await expect(notOpen(page).getByRole('heading', { name: 'Depends on an answer not given' })).toBeVisible();
  await notOpen(page).getByRole('heading', { level: 4 }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/decision-aid\/[a-z_]+\/#a=.*back=result/);
});

test('changing an answer changes the result', async ({ page }) => {
  await open(page, DIRECTED);
  await expect(ruledOut(page)).not.toHaveCount(0);
  await page.goto(await linkTo(FREE));
  await expect(ruledOut(page)).toHaveCount(0);
  await expect.poll(async () => (await order(page)).join()).toContain('In house');
});

test('a figure of the user’s own is marked, changes the sum, survives the link, and is taken out again', async ({
  page,
}) => {
  await open(page, FREE);
  const before = await order(page);
  const cell = page.locator('#value-independent-trust-council-control');
  await cell.click();
  await page.getByLabel('Low, from 0 to 100').fill('90');
  await page.getByRole('button', { name: 'Use this figure' }).click();
  await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible();
  await page.getByLabel('Likely, from 0 to 100').fill('95');
  await page.getByLabel('High, from 0 to 100').fill('100');
  await page.getByRole('button', { name: 'Use this figure' }).click();
  await expect(cell).toBeFocused();
  await expect(cell.locator('xpath=..')).toContainText('your figure');
  await expect(page.getByText('with 1 figure of your own')).toBeVisible();
  await expect.poll(() => order(page)).not.toEqual(before);
  await expect(page).toHaveURL(/#a=/);

  await page.reload();
  await expect(cell.locator('xpath=..')).toContainText('your figure');
  await page.getByRole('button', { name: 'Take out all figures of your own' }).click();
  await expect(page.getByText('your figure', { exact: true })).toHaveCount(0);
  await expect.poll(() => order(page)).toEqual(before);
});

test('part-service options stand apart, without an order', async ({ page }) => {
  await open(page, { answers: { ...FREE.answers, scope: 'part-of-the-service' } });
  const apart = page.locator('.aid-part-service');
  await expect(apart).toContainText('Regional adoption agency');
  await expect(apart).toContainText('not ranked');
  expect((await order(page)).join()).not.toContain('Regional adoption agency');
});

const save = async (page: Page, name: RegExp): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return download;
};
const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));
/** The words of an XML document, a space for each tag. */
const words = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&amp;', '&');

for (const [name, ending, document] of [
  ['Word', 'docx', 'word/document.xml'],
  ['OpenDocument', 'odt', 'content.xml'],
] as const) {
  test(`the paper for ${name} has the options ruled out, the references and the user’s notes`, async ({ page }) => {
    await open(page, DIRECTED);
    await page.getByLabel('Your reasons').fill('The cabinet asked for it in May.');
    const download = await save(page, new RegExp(`\\(${ending.toUpperCase()}\\)`));
    expect(download.suggestedFilename()).toMatch(new RegExp(`^options-appraisal-sandwell-.*\\.${ending}$`));
    const xml = unzipSync(await bytesOf(download))[document];
    const text = words(xml ? strFromU8(xml) : '');
    expect(text).toContain('Not open on the answers given');
    expect(text).toContain('In house');
    expect(text).toContain('Your direction requires operational independence');
    expect(text).toContain('Background papers and references');
    expect(text).toContain('Worcestershire County Council');
    expect(text).toContain('officer to complete');
    expect(text).toContain('The cabinet asked for it in May.');
  });
}

test('the figures are saved as CSV, and the answers as JSON', async ({ page }) => {
  await open(page, { ...DIRECTED, overrides: { 'joint-company/running-cost': { low: 40, likely: 51, high: 60 } } });
  const csv = Buffer.from(await bytesOf(await save(page, /\(CSV\)/))).toString('utf8');
  expect(csv).toContain('Jointly owned company');
  expect(csv).toContain('51');
  expect(csv).toContain('In house');
  const json: unknown = JSON.parse(Buffer.from(await bytesOf(await save(page, /\(JSON\)/))).toString('utf8'));
  expect(json).toMatchObject({ ...DIRECTED, version: 1, overrides: { 'joint-company/running-cost': { likely: 51 } } });
});

test('the link is copied, and restores the result without the notes', async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, DIRECTED);
  await page.getByLabel('Your reasons').fill('SECRET');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('The link was copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${RESULT}#a=`);

  const fresh = await browser.newContext(baseURL ? { baseURL } : {});
  const other = await fresh.newPage();
  await other.goto(link);
  await expect(other.getByText('Your result is complete.')).toBeVisible();
  expect(await order(other)).toEqual(await order(page));
  await expect(other.getByLabel('Your reasons')).toHaveValue('');
  await fresh.close();
});

test('with nothing answered there is a way on, and a result with everything not sure', async ({ page }) => {
  await page.goto(RESULT);
  await expect(page.getByRole('heading', { name: 'There are no answers to work from' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start the decision aid' })).toHaveAttribute('href', '/decision-aid/');
  await page.getByRole('button', { name: /everything ‘not sure’/ }).click();
  await expect(page.getByText('Your result is complete.')).toBeVisible();
  await expect(ruledOut(page)).toHaveCount(0);
  await expect(part(page, 'In play')).toContainText('No clear winner');
  expect(await order(page)).toHaveLength(9);
});

test('a link that is broken says so and leads on', async ({ page }) => {
  for (const fragment of ['a=%00%ff', 'a=q1YqS8wpTtVRSs7PKy', 'a=eJw', `a=${'x'.repeat(5000)}`]) {
    await page.goto('/decision-aid/method/');
    await page.goto(`${RESULT}#${fragment}`);
    await expect(page.getByRole('alert')).toContainText('could not be read');
    await expect(page.getByRole('link', { name: 'Start the decision aid' })).toBeVisible();
  }
});

test('where no worker starts, the page works it out itself and says so', async ({ page }) => {
  await open(page, DIRECTED);
  const inWorker = await order(page);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.reload();
  await expect(page.getByText('could not work out the result in the background')).toBeVisible();
  await expect(page.getByText('Your result is complete.')).toBeVisible();
  expect(await order(page)).toEqual(inWorker);
});

test('on paper everything is open, and on the screen again as it was', async ({ page }) => {
  await open(page, DIRECTED);
  const closed = page.locator('.aid-result details:not([open])');
  const before = await closed.count();
  expect(before).toBeGreaterThan(10);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(closed).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(closed).toHaveCount(before);
});

test('links within the page lead to the part and leave the answers in the address', async ({ page }) => {
  await open(page, DIRECTED);
  const address = page.url();
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'In play' }).click();
  await expect(page.getByRole('heading', { name: 'In play' })).toBeFocused();
  expect(page.url()).toBe(address);
});

const STATES: { name: string; reach: (page: Page) => Promise<unknown> }[] = [
  { name: 'nothing answered', reach: (page) => page.goto(RESULT) },
  { name: 'a broken link', reach: (page) => page.goto(`${RESULT}#a=eJw`) },
  {
    name: 'a result with everything open',
    reach: async (page) => {
      await open(page, DIRECTED);
      await page.locator('.aid-result details').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const details of all) details.open = true;
      });
    },
  },
  {
    name: 'a figure being replaced, with errors',
    reach: async (page) => {
      await open(page, { ...FREE, overrides: { 'joint-company/running-cost': { low: 40, likely: 50, high: 60 } } });
      await page.locator('#value-joint-company-running-cost').click();
      await page.getByLabel('Low, from 0 to 100').fill('many');
      await page.getByRole('button', { name: 'Use this figure' }).click();
    },
  },
];
test.describe('on a phone, and at 320 px without scrolling sideways', () => {
  test.use({ viewport: PHONE });
  for (const { name, reach } of STATES) {
    test(name, async ({ page }) => {
      // Open from end to end the result is the longest page of the site; axe takes some 15 seconds over it.
      test.slow();
      await reach(page);
      await expect(page.locator('.aid-part, #nothing-answered').first()).toBeVisible();
      await expectGoodOnPhone(page);
    });
  }
});

test.describe('at desktop width, in each scheme of colours', () => {
  test.use({ viewport: DESKTOP });
  for (const { name, reach } of STATES) {
    test(name, async ({ page }) => {
      // Open from end to end the result is the longest page of the site; axe takes some 15 seconds over it.
      test.slow();
      await reach(page);
      await expect(page.locator('.aid-part, #nothing-answered').first()).toBeVisible();
      await expectGoodInEachScheme(page);
    });
  }
});

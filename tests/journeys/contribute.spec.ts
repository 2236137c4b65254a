import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { contentOf } from '../../src/library/read-content.ts';
import { filesOfFolder } from '../../src/library/read-folder.ts';
import { PAGE_RULES } from '../../src/library/rules/page-rules.ts';
import { DESKTOP, expectGoodInEachScheme, expectGoodOnPhone, faults, PHONE } from './axe.ts';
import { expect, test } from './test.ts';

const FORM = '/contribute/form/';
/** A source that the library has. */
const KEY = 'cyp-now-2016-04-18';

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name });

/** Presses Tab until an element has focus; fails where the keyboard does not reach it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  for (let turn = 0; turn < 120; turn += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${String(target)}`);
}
async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
/** Types into a field of the open section; of a list, by the letters with which a value begins. */
async function type(page: Page, id: string, words: string): Promise<void> {
  await tabTo(page, page.locator(`#${id}`));
  await page.keyboard.type(words);
}
/** Goes on to the section that follows. */
async function goOn(page: Page, to: string): Promise<void> {
  await press(page, button(page, 'Continue'));
  await expect(heading(page, to)).toBeFocused();
}

test('a case is written, told its problems, mended and taken away by keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/contribute/');
  await press(page, page.getByRole('link', { name: 'Write a case study' }));
  await expect(heading(page, 'Write a case study')).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Address of the case' }));
  await type(page, 'id', 'isle-of-x');
  // Enter in a line of text goes on, as in any form.
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Sources')).toBeFocused();
  await goOn(page, 'Facts');
  await type(page, 'facts-0-topic', 'The decis');
  await type(page, 'facts-0-text', 'The council agreed to a company.');
  await type(page, 'facts-0-date', '2015-02-30');
  await type(page, 'facts-0-sources', KEY);
  await type(page, 'facts-0-confidence', 'High');
  await press(page, page.getByText('Find the key of a document'));
  await type(page, 'facts-find', 'cyp 2016-04-18');
  await expect(page.locator('.case-find__keys')).toContainText(KEY);
  await page.keyboard.press('Enter');
  await goOn(page, 'What the case is');
  await type(page, 'case-title', 'Isle of X: a company');
  await type(page, 'case-shortTitle', 'Isle of X');
  await type(page, 'case-summary-text', 'The council set up a company.');
  await type(page, 'case-summary-facts', 'f1');
  await type(page, 'case-extent', 'One');
  await type(page, 'case-lastChecked', new Date().toISOString().slice(0, 10));
  await goOn(page, 'Councils and provider');
  await goOn(page, 'Phases and how it stands');
  await type(page, 'case-phases-0-model', 'Council-owned');
  await type(page, 'case-phases-0-from', '2015');
  await type(page, 'case-phases-0-to', 'present');
  await type(page, 'case-phases-0-facts', 'f1');
  await type(page, 'case-status-is', 'Running');
  await type(page, 'case-status-facts', 'f1');
  await tabTo(page, page.getByLabel('I have completed this section'));
  await page.keyboard.press('Space');
  await press(page, page.getByRole('link', { name: 'All sections' }).last());
  await expect(page.locator('#phases-state')).toHaveText('Completed');
  await expect(page.locator('#facts-state')).toHaveText('Started');
  await expect(page.locator('#timeline-state')).toHaveText('Not yet started');

  await press(page, page.getByRole('link', { name: 'The story' }));
  await type(page, 'story-0-text', `The council agreed to it [@${KEY}].`);
  await goOn(page, 'Check and hand over');
  await press(page, button(page, 'Check the case'));
  await expect(page.getByText('The check found 1 problem.')).toBeVisible();
  const told = page.getByRole('link', { name: 'Fact 1, Date: found "2015-02-30"' });
  await expect(told.locator('..')).toContainText('a date that exists, as 2014-10-01, 2014-10 or 2014');
  await press(page, told);
  await expect(page.locator('#facts-0-date')).toBeFocused();
  await expect(page.locator('#facts-0-date')).toHaveAccessibleDescription(/a date that exists/);
  expect(await faults(page)).toEqual([]);

  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('2015-02');
  await press(page, page.getByRole('link', { name: 'All sections' }).last());
  await press(page, page.getByRole('link', { name: 'Check and hand over' }));
  await expect(page.getByText('The draft has changed since')).toBeVisible();
  await press(page, button(page, 'Check again'));
  await expect(page.getByText('The check found no problem.')).toBeVisible();
  await tabTo(page, button(page, 'Save the files as a zip'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('isle-of-x.zip');
  await expect(page.getByLabel('The text for a pull request')).toHaveValue(/“Isle of X: a company”[\s\S]*no problem/);

  const unpacked = Object.entries(unzipSync(new Uint8Array(await readFile(await download.path()))));
  const files = new Map(unpacked.map(([path, bytes]) => [path.replace(/^content\//, ''), strFromU8(bytes)]));
  expect([...files.keys()]).toEqual(['case-studies/isle-of-x/case.mdx', 'case-studies/isle-of-x/facts.yaml']);
  const library = filesOfFolder('content');
  const { content, problems } = contentOf({
    paths: [...library.paths, ...files.keys()],
    text: (path) => files.get(path) ?? library.text(path),
  });
  expect(problems).toEqual([]);
  expect(PAGE_RULES.filter(({ warns }) => !warns).flatMap((rule) => rule.check(content, '2026-11-26'))).toEqual([]);
});

test('a draft is kept, comes back, is saved as a file, cleared and opened again', async ({ page }) => {
  await page.goto(`${FORM}#about`);
  const title = page.locator('#case-title');
  await expect(title).toBeEnabled();
  await title.fill('Isle of Y');
  await page.reload();
  await expect(title).toHaveValue('Isle of Y');
  await page.getByRole('link', { name: 'All sections' }).last().click();
  await expect(page.locator('#about-state')).toHaveText('Started');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save the draft as a file').click(),
  ]);
  const saved = await readFile(await download.path());
  await button(page, 'Clear the draft').click();
  await button(page, 'Clear it').click();
  await expect(page.locator('#about-state')).toHaveText('Not yet started');
  await page.reload();
  await expect(button(page, 'Clear the draft')).toBeEnabled();
  await expect(page.locator('#about-state')).toHaveText('Not yet started');
  const file = page.getByLabel('Open a draft that was saved');
  await file.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByText('This is not a draft')).toBeVisible();
  await file.setInputFiles({ name: 'draft.json', mimeType: 'application/json', buffer: saved });
  await expect(page.locator('#about-state')).toHaveText('Started');
});

test('a browser that forbids storage is told of, and what was written goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('not allowed', 'SecurityError');
      },
    });
  });
  await page.goto(`${FORM}#about`);
  await expect(page.locator('#case-title')).toBeEnabled();
  await page.locator('#case-title').fill('Isle of Z');
  await expect(page.getByText('This browser does not keep the draft')).toBeVisible();
  await button(page, 'Continue').click();
  await page.goBack();
  await expect(page.locator('#case-title')).toHaveValue('Isle of Z');
});

test('things of a list are added, moved and taken out, and focus goes with them', async ({ page }) => {
  await page.goto(`${FORM}#timeline`);
  await button(page, /^Add one/).click();
  await expect(page.locator('#case-timeline-0-date')).toBeFocused();
  await page.keyboard.type('2016');
  await button(page, /^Add another/).click();
  await page.keyboard.type('2015');
  await button(page, /^Move up/).click();
  await expect(page.locator('#case-timeline-0-date')).toBeFocused();
  await expect(page.locator('#case-timeline-0-date')).toHaveValue('2015');
  await button(page, 'Take out Timeline 1').click();
  await expect(page.locator('#case-timeline-0-date')).toHaveValue('2016');
  await expect(button(page, /^Add another/)).toBeFocused();
});

test.describe('axe in each state of the form', () => {
  for (const part of ['inspections', 'hand-over']) {
    test(part, async ({ page }) => {
      await page.setViewportSize(DESKTOP);
      await page.goto(`${FORM}#${part}`);
      if (part === 'hand-over') {
        await button(page, 'Check the case').click();
        await expect(page.getByText('There is a problem')).toBeVisible();
      } else
        await button(page, /^(?:Add one|Continue)/)
          .first()
          .click();
      await expectGoodInEachScheme(page);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.setViewportSize(PHONE);
      await expectGoodOnPhone(page);
    });
  }
});

test('files are checked by line, and a hostile zip is refused', async ({ page }) => {
  await page.goto('/contribute/check/');
  const files = page.getByLabel('A zip, or the files themselves');
  await expect(files).toBeEnabled();
  const zip = (content: Record<string, Uint8Array>) => ({
    name: 'case.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync(content)),
  });
  await files.setInputFiles(zip({ '../case.mdx': strToU8('a') }));
  await expect(page.getByText('leads out of its folder')).toBeVisible();
  await files.setInputFiles(zip({ 'content/sources/a.yaml': new Uint8Array(30_000_000) }));
  await expect(page.getByText('larger than 5 MB together')).toBeVisible();

  const york = await readFile('content/case-studies/doncaster/facts.yaml', 'utf8');
  const story = await readFile('content/case-studies/doncaster/case.mdx');
  const facts = Buffer.from(york.replace(/^(\s+topic: )\S+$/m, '$1gossip'));
  await files.setInputFiles([
    { name: 'case.mdx', mimeType: 'text/plain', buffer: story },
    { name: 'facts.yaml', mimeType: 'text/plain', buffer: facts },
  ]);
  await expect(page.getByRole('heading', { name: 'The check found 1 problem' })).toBeVisible();
  await expect(page.getByText(/^Line \d+, facts\.0\.topic$/)).toBeVisible();
  await expect(page.getByText('"gossip"')).toBeVisible();
  await expectGoodInEachScheme(page);
});

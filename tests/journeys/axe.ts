import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another scheme of colours can change; everything else is the same page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

export const PHONE = { width: 360, height: 780 };
export const DESKTOP = { width: 1440, height: 900 };

/**
 * What axe finds on a page as it stands, as lines. Legacy mode halves the time; it gives up frames, of which there are none.
 * Of what passes, axe is asked for one example a rule: a long page has thousands.
 */
export async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? builder.withRules([...rules]) : builder.withTags(TAGS)).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 4)
      .map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** A page open at phone width: axe finds nothing, and at 320 px, which is 400% zoom of 1280, nothing scrolls sideways. */
export async function expectGoodOnPhone(page: Page): Promise<void> {
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  const [content, screen] = await page.evaluate(
    () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
  );
  expect(content, 'wider than a screen of 320 px').toBeLessThanOrEqual(screen);
}

/** A page open at desktop width: axe finds nothing, nor do its rules on colour in the dark scheme and in forced colours. */
export async function expectGoodInEachScheme(page: Page): Promise<void> {
  expect(await faults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faults(page, COLOUR_RULES), 'in the dark scheme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await faults(page, COLOUR_RULES), 'in forced colours').toEqual([]);
}

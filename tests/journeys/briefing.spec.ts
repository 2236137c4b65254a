import { expect, test } from './test.ts';

test('the briefing prints on two sides of A4', async ({ page }) => {
  await page.goto('/briefing/');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  // Each page of a PDF is an object of this type; the tree of pages is of the type Pages.
  const sides = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?!s)/g)].length;
  expect(sides).toBe(2);
});

import { expect, it } from 'vitest';
import { brokenContent, CASE } from '../breakage.fixture.ts';

const { warnings, lineOf } = brokenContent();

it('warns of a page that was not checked for a year, and not a day before', () => {
  expect(warnings('2027-01-05')).toEqual([]);
  expect(warnings('2027-01-06').find(({ file }) => file.endsWith(CASE))).toEqual({
    rule: 'stale-page',
    file: `content/${CASE}`,
    line: lineOf(CASE, 'lastChecked: 2026-01-06'),
    field: 'lastChecked',
    found: 'last checked on 2026-01-06, 12 months ago',
    allowed: 'a check within 12 months',
    mend: 'read the page against its sources, then set the day',
  });
});

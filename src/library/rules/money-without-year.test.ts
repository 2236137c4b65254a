import { expect, it } from 'vitest';
import { brokenContent, CASE, MODEL } from '../breakage.fixture.ts';

const { breakIt, warnings, lineOf } = brokenContent();

it('warns of a sum that no year stands beside, in the text and in the fields', () => {
  breakIt({
    file: MODEL,
    add: '\nIt cost £2.9 million [@northern-gazette-2016]. \n\nIn 2016 it cost £3 million [@northern-gazette-2016].\n',
  });
  breakIt({ file: CASE, swap: ['Nothing was published on what it cost.', '"It cost £450,000."'] });
  expect(warnings().map(({ rule, file, line, found }) => ({ rule, file, line, found }))).toEqual([
    {
      rule: 'money-without-year',
      file: `content/${CASE}`,
      line: lineOf(CASE, 'It cost £450,000.'),
      found: '"£450,000" without a year',
    },
    {
      rule: 'money-without-year',
      file: `content/${MODEL}`,
      line: lineOf(MODEL, 'It cost £2.9'),
      found: '"£2.9 million" without a year',
    },
  ]);
});

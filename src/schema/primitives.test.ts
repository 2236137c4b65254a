import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOrUndated,
  factRef,
  factRefs,
  fullDate,
  isPartialDate,
  partialDate,
  prose,
  slug,
  sourcedText,
  sourceKeys,
} from './primitives.ts';

const pad = (value: number): string => String(value).padStart(2, '0');
/** Days that JavaScript's own calendar knows, as exact as asked: an oracle that shares no code with the schema. */
const realDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const realDate = fc.tuple(realDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

describe('partialDate', () => {
  it.each(['2014', '2014-10', '2014-10-01', '2016-02-29', '2000-02-29', '1900-01-01', '2099-12-31'])(
    'takes %s as it is',
    (date) => {
      expect(partialDate.parse(date)).toBe(date);
    },
  );

  it.each([
    '2014-13',
    '2014-00',
    '2014-02-30',
    '2015-02-29',
    '1900-02-29',
    '2014-04-31',
    '2014-10-00',
    '2014-10-32',
    '1899',
    '2100',
    '2014-1',
    '14-10-01',
    '1 October 2014',
    '2014-10-01T00:00',
    '2014/10',
    '',
    'undated',
    'unknown',
  ])('refuses %j', (date) => {
    expect(partialDate.safeParse(date).success).toBe(false);
  });

  it('reads what YAML readers make of a date: a number for a year, a Date for a day', () => {
    expect(partialDate.parse(2014)).toBe('2014');
    expect(partialDate.parse(new Date('2014-10-01'))).toBe('2014-10-01');
    expect(partialDate.safeParse(20141001).success).toBe(false);
    expect(partialDate.safeParse(2014.1).success).toBe(false);
    expect(partialDate.safeParse(null).success).toBe(false);
  });

  it('keeps every date of the calendar exactly as exact as it was, and reads its own result alike', () => {
    fc.assert(
      fc.property(realDate, (date) => {
        expect(partialDate.parse(date)).toBe(date);
        expect(partialDate.parse(partialDate.parse(date))).toBe(date);
      }),
    );
  });

  it('takes a day of a month exactly when the calendar has it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const calendar = new Date(Date.UTC(year, month - 1, day));
          const exists =
            calendar.getUTCFullYear() === year && calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
          expect(isPartialDate(`${String(year)}-${pad(month)}-${pad(day)}`)).toBe(exists);
        },
      ),
    );
  });
});

describe('fullDate', () => {
  it('wants the day', () => {
    expect(fullDate.parse('2014-10-01')).toBe('2014-10-01');
    for (const date of ['2014-10', '2014', '2014-02-30', 2014]) expect(fullDate.safeParse(date).success).toBe(false);
  });
});

describe('dateOrUndated', () => {
  it('takes a date or the one word', () => {
    expect(dateOrUndated.parse('undated')).toBe('undated');
    expect(dateOrUndated.parse('2014-10')).toBe('2014-10');
    expect(dateOrUndated.safeParse('unknown').success).toBe(false);
  });
});

describe('slug', () => {
  it.each(['isle-of-wight', 'ofsted-2025-09-25', 'a', '4children'])('takes %s', (id) => {
    expect(slug.safeParse(id).success).toBe(true);
  });
  it.each(['Isle-of-Wight', 'isle_of_wight', 'isle--of-wight', '-isle', 'isle-', 'isle of wight', ''])(
    'refuses %j',
    (id) => {
      expect(slug.safeParse(id).success).toBe(false);
    },
  );
});

describe('prose', () => {
  it.each(['One sentence.', 'Todmorden', 'The mastodon'])('takes %j', (text) => {
    expect(prose.safeParse(text).success).toBe(true);
  });
  it.each([
    ['', 'words, or the value marked as unknown'],
    [' One', 'remove the space at the start or the end'],
    ['One\n', 'remove the space at the start or the end'],
    ['Cost: TBC', 'replace the placeholder'],
    ['todo', 'replace the placeholder'],
    ['Lorem ipsum dolor', 'replace the placeholder'],
  ])('refuses %j and says: %s', (text, mend) => {
    expect(prose.safeParse(text).error?.issues.map(({ message }) => message)).toContain(mend);
  });
});

describe('references', () => {
  it.each(['f1', 'f12', 'doncaster/f12', 'isle-of-wight/f1'])('takes the fact %s', (ref) => {
    expect(factRef.safeParse(ref).success).toBe(true);
  });
  it.each(['12', 'F12', 'f', 'f1a', '/f1', 'doncaster#f12', 'doncaster/f12/f13', 'Doncaster/f12'])(
    'refuses the fact %j',
    (ref) => {
      expect(factRef.safeParse(ref).success).toBe(false);
    },
  );
  it('wants one at least and none twice', () => {
    expect(factRefs.safeParse(['f1', 'f2']).success).toBe(true);
    expect(factRefs.safeParse([]).error?.issues[0]?.message).toBe('at least one fact');
    expect(factRefs.safeParse(['f1', 'f1']).error?.issues[0]?.message).toBe('each fact once');
    expect(sourceKeys.safeParse([]).error?.issues[0]?.message).toBe('at least one source');
    expect(sourceKeys.safeParse(['a', 'a']).error?.issues[0]?.message).toBe('each source once');
  });
  it('does not take a statement without a source or with a stray key', () => {
    expect(sourcedText.safeParse({ text: 'It did.', sources: ['a'] }).success).toBe(true);
    expect(sourcedText.safeParse({ text: 'It did.', sources: [] }).success).toBe(false);
    expect(sourcedText.safeParse({ text: 'It did.', sources: ['a'], source: 'b' }).success).toBe(false);
  });
});

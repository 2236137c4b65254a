import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalised, counted, listed, opening, printDate, printMoney, printPeriod } from './print.ts';

describe('printDate', () => {
  it.each([
    ['2014-10-01', '1 October 2014'],
    ['2014-10-31', '31 October 2014'],
    ['2014-10', 'October 2014'],
    ['2014', '2014'],
    ['undated', 'date not found'],
    ['unknown', 'date not found'],
    ['present', 'today'],
  ])('%s is %s', (date, words) => {
    expect(printDate(date)).toBe(words);
  });

  it('says no more and no less than is known: the words lead back to the date', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (full, length) => {
        const date = full.slice(0, length);
        const words = printDate(date).split(' ');
        expect(words).toHaveLength((length - 1) / 3);
        const back = new Date(
          `${words.length === 3 ? '' : words.length === 2 ? '1 ' : '1 January '}${words.join(' ')} UTC`,
        ).toISOString();
        expect(back.slice(0, length)).toBe(date);
      }),
    );
  });
});

describe('printPeriod', () => {
  it.each([
    ['2014-10-01', '2019-03-31', '1 October 2014 to 31 March 2019'],
    ['2021-04', 'present', 'from April 2021'],
    ['2021-04', 'unknown', 'from April 2021; end not found'],
    ['unknown', '2021-04', 'until April 2021'],
    ['unknown', 'present', 'to today'],
    ['unknown', 'unknown', 'dates not found'],
    ['2014', '2014', '2014'],
  ])('%s to %s', (from, to, words) => {
    expect(printPeriod(from, to)).toBe(words);
  });
});

describe('printMoney', () => {
  it.each([
    [450, '£450'],
    [450_000, '£450,000'],
    [999_999, '£999,999'],
    [1_000_000, '£1 million'],
    [2_900_000, '£2.9 million'],
    [22_645_000, '£22.645 million'],
    [1_200_000_000, '£1,200 million'],
  ])('%d', (pounds, words) => {
    expect(printMoney(pounds)).toBe(words);
  });
});

describe('words', () => {
  it('capitalises, lists and counts', () => {
    expect(capitalised('requires improvement')).toBe('Requires improvement');
    expect(capitalised('')).toBe('');
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect([counted(0, 'fact'), counted(1, 'fact'), counted(1200, 'fact'), counted(2, 'body', 'bodies')]).toEqual([
      '0 facts',
      '1 fact',
      '1,200 facts',
      '2 bodies',
    ]);
  });
});

describe('opening', () => {
  const text = 'It cost £2.9 million in 2018. Ofsted, in May 2019, said no. Nothing moved. It was dropped.';
  it.each([
    [1, 'It cost £2.9 million in 2018.'],
    [2, 'It cost £2.9 million in 2018. Ofsted, in May 2019, said no.'],
    [9, text],
  ])('gives the first %i sentences', (sentences, words) => {
    expect(opening(text, sentences)).toBe(words);
  });
});

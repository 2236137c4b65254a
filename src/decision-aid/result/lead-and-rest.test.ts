import { describe, expect, it } from 'vitest';
import { leadAndRest } from './lead-and-rest.ts';

describe('the lead of a text', () => {
  const LONG = 'An improvement partner helped the council while a company was prepared.';
  it('is its first sentence', () =>
    expect(leadAndRest(`${LONG} Essex worked with staff. So did Leeds.`)).toEqual({
      lead: LONG,
      rest: 'Essex worked with staff. So did Leeds.',
    }));
  it('takes the next sentence along where the first is short', () =>
    expect(leadAndRest(`You named money. ${LONG} Then it ended.`)).toEqual({
      lead: `You named money. ${LONG}`,
      rest: 'Then it ended.',
    }));
  it('is all there is of a short text or a single sentence', () => {
    expect(leadAndRest('It can leave.')).toEqual({ lead: 'It can leave.', rest: '' });
    expect(leadAndRest(LONG)).toEqual({ lead: LONG, rest: '' });
    expect(leadAndRest('')).toEqual({ lead: '', rest: '' });
  });
  it('does not end at a decimal point', () =>
    expect(leadAndRest('The council paid £1.3 million for half a year of a partner. It ended.').rest).toBe(
      'It ended.',
    ));
});

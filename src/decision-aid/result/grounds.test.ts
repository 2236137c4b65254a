import { describe, expect, it } from 'vitest';
import type { AidBundle } from '../aid-bundle.ts';
import { factsByCase, strengthOf } from './grounds.ts';

const fact = (strength: 'strong' | 'limited'): AidBundle['facts'][string] => ({
  statement: 'It opened.',
  strength,
  caseId: 'doncaster',
  id: 'f1',
  sources: [],
});
const bundle = {
  facts: { 'doncaster/f1': fact('strong'), 'slough/f2': fact('limited') },
  cases: [{ id: 'doncaster', shortTitle: 'Doncaster' }] as unknown as AidBundle['cases'],
};

describe('what an item rests on', () => {
  it('is as strong as its weakest fact', () =>
    expect(strengthOf({ facts: ['doncaster/f1', 'slough/f2'], sources: [] }, bundle)).toBe('limited'));
  it('keeps the strength that was joined', () =>
    expect(strengthOf({ facts: ['doncaster/f1'], sources: [], strength: 'good' }, bundle)).toBe('good'));
  it('has no strength of its own from sources alone, or from nothing', () => {
    expect(strengthOf({ facts: [], sources: ['hmrc'] }, bundle)).toBeUndefined();
    expect(strengthOf({ facts: [], sources: [], strength: 'none' }, bundle)).toBeUndefined();
  });
  it('is listed by case, a case without a page by its id', () =>
    expect(factsByCase({ facts: ['doncaster/f1', 'slough/f2', 'doncaster/f3'], sources: [] }, bundle)).toEqual([
      { caseId: 'doncaster', shortTitle: 'Doncaster', facts: ['f1', 'f3'] },
      { caseId: 'slough', shortTitle: 'slough', facts: ['f2'] },
    ]));
});

import { describe, expect, it } from 'vitest';
import { PLACES } from '../site/search-box/names.fixture.ts';
import { entriesByLetter } from './entries.ts';

const letters = entriesByLetter(PLACES, [
  { name: 'The Map', path: '/map/', about: 'Tool' },
  { name: 'section 75', path: '/topic/', about: 'Topic' },
]);
const under = (letter: string): string[] =>
  letters.find(({ id }) => id === letter)?.entries.map(({ name, see }) => (see ? `${name} → ${see}` : name)) ?? [];

describe('the A to Z', () => {
  it('lists names in order, "The" left aside', () => {
    expect(letters.map(({ id }) => id)).toEqual(['i', 'm', 'n', 's', 't']);
    expect(under('m')).toEqual(['The Map']);
    expect(under('n')).toEqual(['Northshire', 'Northshire']);
  });

  it('lists other names with the name to look under, but for those that say the same or are a name already', () => {
    expect(under('i')).toEqual(['IOW → Isle of Wight', 'Isle of Wight']);
    expect(under('t')).toEqual(['transfer of undertakings → TUPE', 'TUPE']);
    expect(under('s')).toEqual(['section 75', 'Section 75 partnership with the NHS']);
  });
});

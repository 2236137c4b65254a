import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CIRCUMSTANCES, type CircumstanceId } from '../schema/circumstances.ts';
import { CIRCUMSTANCE_NAMES, circumstanceWords } from './circumstances.ts';

/** The values a circumstance may have; none for a number. */
const valuesOf = (schema: z.ZodType): string[] => {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum ? schema.element.options.map(String) : [];
};
const all = Object.entries(CIRCUMSTANCES) as [CircumstanceId, z.ZodType][];

describe('CIRCUMSTANCE_NAMES', () => {
  it.each(all)('%s has a name for every value of its schema and for no other', (id, schema) => {
    expect(Object.keys(CIRCUMSTANCE_NAMES[id].values ?? {}).sort()).toEqual(
      expect.arrayContaining(valuesOf(schema).sort()),
    );
    for (const value of valuesOf(schema)) expect(circumstanceWords(id, value).trim()).not.toBe('');
  });
  it('finds the values of the schemas at all', () => {
    expect(all.filter(([, schema]) => valuesOf(schema).length === 0).map(([id]) => id)).toEqual(['children_0_17']);
  });
});

describe('circumstanceWords', () => {
  it.each([
    ['latest_ofsted', 'requires-improvement', 'Requires improvement'],
    ['children_0_17', 66465, '66,465'],
    ['main_problems', ['leadership'], 'Leadership'],
    ['main_problems', ['leadership', 'money', 'demand'], 'Leadership, money and demand'],
  ] as const)('%s %j', (id, value, words) => {
    expect(circumstanceWords(id, value)).toBe(words);
  });
  it('refuses a value without a name', () => {
    expect(() => circumstanceWords('finance', 'dire')).toThrow('the circumstance finance has no name for "dire"');
  });
});

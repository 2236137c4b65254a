import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSyntax, readSyntax } from './read-syntax.ts';

describe('isSyntax', () => {
  it.each([
    'council:doncaster',
    '+loan',
    'loan -slough',
    'deficit~1',
    'loan^2',
    'overspen*',
    'council:',
    '-topic:finance',
  ])('%s is', (query) => expect(isSyntax(query)).toBe(true));
  it.each([
    'who carries the overspend',
    'in-house',
    'trust - council',
    'Ofsted: inadequate',
    '2019/20',
    '10:30',
    'a + b',
  ])('%s is not', (query) => expect(isSyntax(query)).toBe(false));
});

describe('readSyntax', () => {
  it('keeps ids whole after a field, and parts words at hyphens elsewhere', () => {
    const read = readSyntax('model:section-75-nhs in-house');
    expect(read.is === 'read' && read.clauses.map(({ term }) => term)).toEqual(['section-75-nhs', 'in', 'house']);
  });

  it.each([
    ['cuoncil:doncaster', 'There is no field ‘cuoncil’'],
    ['deficit~many', 'After ~ stands a number, 1 or 2, not ‘many’.'],
    ['deficit~9', '2 are the most'],
    ['loan^big', 'After ^ stands a number'],
    ['council:', 'The field at the end has no word after its colon.'],
    ['*', 'A * needs at least two letters'],
    ['ab*cd*ef*', 'more than 2 stars'],
    [`${'a'.repeat(60)}~2`, 'too long'],
  ])('says what is wrong in %s', (query, what) => {
    expect(readSyntax(query)).toEqual({ is: 'wrong', what: expect.stringContaining(what) as string });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => ['read', 'wrong'].includes(readSyntax(query).is)));
    const signs = fc.array(fc.constantFrom('+', '-', ':', '~', '^', '*', '\\', ' ', 'text', '1', '"'), {
      maxLength: 12,
    });
    fc.assert(fc.property(signs, (parts) => ['read', 'wrong'].includes(readSyntax(parts.join('')).is)));
  });
});

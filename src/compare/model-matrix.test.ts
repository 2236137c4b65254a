import { describe, expect, it } from 'vitest';
import { MODEL_SECTION_IDS, type Model, type ModelSectionId } from '../schema/model.ts';
import { MODEL_TABLES, modelCell, modelCellId, modelTableReferences, restsOn } from './model-matrix.ts';

/** The parts of a model: what is given, the rest not known. */
const sectionsWith = (known: Partial<Model['sections']>): Model['sections'] => ({
  ...(Object.fromEntries(MODEL_SECTION_IDS.map((id) => [id, { is: 'unknown', note: 'Not found.' }])) as Record<
    ModelSectionId,
    { is: 'unknown'; note: string }
  >),
  ...known,
});

describe('MODEL_TABLES', () => {
  it('hold every part of the anatomy once, in its order', () => {
    expect(MODEL_TABLES.flatMap(({ sections }) => sections)).toEqual(MODEL_SECTION_IDS);
  });

  it('stand on pages of their own', () => {
    expect(new Set(MODEL_TABLES.map(({ path }) => path)).size).toBe(MODEL_TABLES.length);
  });
});

describe('modelCell', () => {
  const sections = sectionsWith({
    law: [
      { text: 'One.', sources: ['a', 'b'] },
      { text: 'Two.', sources: ['c'] },
      { text: 'Three.', sources: ['a'] },
    ],
    tax: [{ text: 'Only.', sources: ['a'] }],
  });

  it('gives the first point whole and counts the rest', () => {
    expect(modelCell({ sections }, 'law')).toEqual({ is: 'known', text: 'One.', sources: ['a', 'b'], more: 2 });
    expect(modelCell({ sections }, 'tax')).toMatchObject({ text: 'Only.', more: 0 });
  });

  it('says what is not known', () => {
    expect(modelCell({ sections }, 'risks')).toEqual({ is: 'unknown', note: 'Not found.' });
  });
});

describe('modelTableReferences', () => {
  it('numbers the sources of first points row by row, and those of no other table', () => {
    const models: Pick<Model, 'id' | 'sections'>[] = [
      {
        id: 'in-house',
        sections: sectionsWith({
          law: [{ text: 'Law.', sources: ['c'] }],
          suitsWhen: [{ text: 'Suits.', sources: ['b'] }],
          definition: [
            { text: 'One.', sources: ['a'] },
            { text: 'Two.', sources: ['not-shown'] },
          ],
        }),
      },
      { id: 'joint-company', sections: sectionsWith({ definition: [{ text: 'One.', sources: ['d', 'a'] }] }) },
    ];
    const references = [...modelTableReferences({ sections: ['definition', 'suitsWhen'] }, models).values()];
    expect(references.map(({ key, number }) => [key, number])).toEqual([
      ['a', 1],
      ['b', 2],
      ['d', 3],
    ]);
    expect(references[0]?.citedAt).toEqual([
      { id: 'in-house-definition', label: 'In house: what it is' },
      { id: 'joint-company-definition', label: 'Jointly owned company: what it is' },
    ]);
  });
});

describe('modelCellId', () => {
  it('names model and part', () => {
    expect(modelCellId({ id: 'in-house' }, 'law')).toBe('in-house-law');
  });
});

describe('restsOn', () => {
  const study = {} as Parameters<typeof restsOn>[0]['evaluations'][number];
  it.each([
    [[study, study], ['a'], '2 studies and 1 case'],
    [[study], [], '1 study'],
    [[], ['a', 'b'], '2 cases'],
    [[], [], undefined],
  ])('%#: %s', (evaluations, cases, words) => {
    expect(restsOn({ evaluations, cases })).toBe(words);
  });
});

import { expect, it } from 'vitest';
import { factsCsv } from './facts-csv.ts';
import { FACTS } from './facts.fixture.ts';
import { footnote } from './footnote.ts';
import { factsOf } from './found-fact.ts';
import { markWords } from './mark-words.ts';

const [first, , third] = factsOf(FACTS);
if (!first || !third) throw new Error('the fixture has four facts');

it('copies a fact as one line with its references, its strength and its address', () => {
  expect(footnote(third, { site: 'Open Door', address: 'https://a.example/#f1', today: '2026-11-25' })).toBe(
    'Gazette (2015) News. Available at: https://gazette.example/a (Accessed: 1 May 2026). Ofsted (2016) Report. ' +
      'In: Open Door, Southborough, fact 1 (evidence: disputed). Available at: https://a.example/#f1 (Accessed: 25 November 2026).',
  );
});

it('saves a row for each fact, with its sources and names, and no formula', () => {
  const csv = factsCsv([{ ...first, text: '=1+1' }, third], {
    nameOf: (facet, id) => `${facet} ${id}`,
    addressOf: ({ ref }) => `/${ref}`,
  });
  const [head, row] = csv.split('\r\n');
  expect(head).toBe(
    '\uFEFFFact,Case,Councils,Models of the case,Topic,Date,Strength of the evidence,Text,Sources,Kinds of source,Address',
  );
  expect(row).toContain(
    "northshire/f1,Northshire,council northshire,model independent-trust,topic finance,2016-04,Strong,'=1+1,Gazette",
  );
  expect(csv).toContain('Ofsted (2016) Report.');
});

it('marks what was looked for, a name of several words only where all of it stands', () => {
  const marking = { names: [['deficit'], ['break', 'clause']], stem: (word: string) => word.replace(/s$/, '') };
  const marked = (text: string): string[] => markWords(text, marking).flatMap((run) => (run.marked ? [run.text] : []));
  expect(marked('Two deficits, no clause.')).toEqual(['deficits']);
  expect(marked('A break in the clause')).toEqual(['break', 'clause']);
  expect(
    markWords('Two deficits.', marking)
      .map(({ text }) => text)
      .join(''),
  ).toBe('Two deficits.');
});

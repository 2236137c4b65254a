import { CASE, FACTS, GAZETTE, itTells, type Told } from '../breakage.fixture.ts';

const KEYS = 'northern-gazette-2015-02, northern-gazette-2016, northshire-council-2014-11-18';

const unknownSource = (key: string, nearest: string): Omit<Told, 'field' | 'rule'> => ({
  found: `the source "${key}"`,
  allowed: `a key of content/sources, such as ${nearest}`,
  mend: `did you mean "${nearest.split(',')[0] ?? ''}"? Otherwise add the source to content/sources`,
});

itTells([
  {
    name: 'an unknown citation in the story',
    broken: { file: CASE, swap: ['2014 [@northshire-council-2014-11-18].', '2014 [@northshire-council-2014-11-19].'] },
    told: [
      {
        rule: 'unknown-source',
        field: 'text',
        on: 'The cabinet agreed on 18',
        ...unknownSource(
          'northshire-council-2014-11-19',
          'northshire-council-2014-11-18, northern-gazette-2015-02, northern-gazette-2016',
        ),
      },
    ],
  },
  {
    // A citation that ran over the end of a line was once seen by no rule.
    name: 'an unknown citation that runs over a line of the story',
    broken: { file: CASE, swap: ['@northern-gazette-2016]', '@northern-gazette-2017]'] },
    told: [
      {
        rule: 'unknown-source',
        field: 'text',
        on: 'The newspaper reported',
        ...unknownSource(
          'northern-gazette-2017',
          'northern-gazette-2016, northern-gazette-2015-02, northshire-council-2014-11-18',
        ),
      },
    ],
  },
  {
    name: 'an unknown citation in YAML prose',
    broken: { file: CASE, swap: ['newspaper [@northern-gazette-2015-02]', 'newspaper [@northern-gazette-2015-03]'] },
    told: [
      {
        rule: 'unknown-source',
        field: 'provider.name.note',
        on: '2015-03',
        ...unknownSource('northern-gazette-2015-03', KEYS),
      },
    ],
  },
  {
    name: 'a source that is not there, behind a fact',
    broken: { file: FACTS, swap: ['sources: [northern-gazette-2015-02]', 'sources: [northern-gazette-2015-20]'] },
    told: [
      {
        rule: 'unknown-source',
        field: 'facts.1.sources.0',
        on: '2015-20',
        ...unknownSource('northern-gazette-2015-20', KEYS),
      },
    ],
  },
  {
    name: 'a source derived from one that is not there',
    broken: { file: GAZETTE, swap: ['seenAs: extract', 'seenAs: extract\n    derivedFrom: agency-2016'] },
    told: [
      {
        rule: 'unknown-source',
        field: 'sources.1.derivedFrom',
        on: 'derivedFrom',
        ...unknownSource(
          'agency-2016',
          'northern-gazette-2016, northern-gazette-2015-02, northshire-council-2014-11-18',
        ),
      },
    ],
  },
]);

import { CASE, itTells, type Told } from '../breakage.fixture.ts';

const outOfOrder = (field: string, found: string, mend: string, on: string): Told => ({
  rule: 'dates-in-order',
  field,
  found,
  allowed: 'dates in order',
  mend,
  on,
});

itTells([
  {
    name: 'a phase that ends before it begins',
    broken: [
      { file: CASE, swap: ['to: present', 'to: 2014-12-31'] },
      { file: CASE, swap: ['{is: live, facts: [f3]}', '{is: outcome-unknown, lastKnown: {is: unknown}}'] },
    ],
    told: [outOfOrder('phases.1.to', '2014-12-31, before 2015-02', 'mend the beginning or the end', 'to: 2014-12-31')],
  },
  {
    name: 'phases out of order',
    broken: { file: CASE, swap: ['from: unknown\n    to: 2015-01', 'from: 2016\n    to: unknown'] },
    told: [
      outOfOrder(
        'phases.1.from',
        '2015-02 after 2016',
        'put the earlier phase first',
        '  - model: council-owned-company\n    from',
      ),
    ],
  },
  {
    name: 'a part of a council that ends before it begins',
    broken: { file: CASE, swap: ['    role: served\n', '    role: served\n    to: 2014\n'] },
    told: [outOfOrder('councils.0.to', '2014, before 2015-02', 'mend the beginning or the end', 'to: 2014\n')],
  },
  {
    name: 'a timeline out of order',
    broken: { file: CASE, swap: ['  - date: 2014-11-18\n', '  - date: 2015-11-18\n'] },
    told: [
      outOfOrder('timeline.1.date', '2015-02 after 2015-11-18', 'put the earlier event first', '  - date: 2015-02'),
    ],
  },
  {
    name: 'a report from before its inspection',
    broken: { file: CASE, swap: ['inspected: 2014-05', 'inspected: 2014-07'] },
    told: [
      outOfOrder(
        'inspections.0.published',
        'published 2014-06-27, inspected 2014-07',
        'a report follows its inspection',
        'published: 2014-06-27',
      ),
    ],
  },
]);

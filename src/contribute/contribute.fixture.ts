import { loadLibrary } from '../library/load-library.ts';
import { FIXTURE_CONTENT } from '../library/library.fixture.ts';
import { contentFile } from '../library/content-file.ts';
import { filesOfFolder } from '../library/read-folder.ts';
import { withValue, type Draft, type DraftPath } from './draft/draft.ts';
import { caseForm } from './fields/case-form.ts';
import type { Form } from './fields/field.ts';

const { authorities, cases } = loadLibrary(FIXTURE_CONTENT);

/** The form over the small library, without what the schemas say of their fields. */
export const FORM: Form = caseForm({
  said: { caseStudy: new Map(), fact: new Map(), source: new Map() },
  lists: {
    councils: [...authorities.values()].map(({ id, name }) => [id, name]),
    cases: [...cases.values()].map(({ id, shortTitle }) => [id, shortTitle]),
  },
  questions: [],
});

/** What a folder of content holds for a case, as it would stand in the form. */
export function draftOfCase(root: string, id: string): Draft {
  const { text } = filesOfFolder(root);
  const [story, facts] = ['case.mdx', 'facts.yaml'].map((name) =>
    contentFile(`content/case-studies/${id}/${name}`, text(`case-studies/${id}/${name}`)),
  );
  return {
    version: 1,
    id,
    case: story?.data as Draft['case'],
    story: [{ heading: '', text: story?.body ?? '' }],
    facts: (facts?.data as { facts: unknown[] }).facts,
    sources: [],
    done: [],
  };
}

/** A case that is in order beside the small library, with a document of its own. */
export const SOUND: Draft = ((): Draft => {
  const north = draftOfCase(FIXTURE_CONTENT, 'northshire');
  return {
    ...north,
    id: 'southborough-company',
    case: {
      ...north.case,
      title: 'Southborough: a company that the newspapers followed',
      shortTitle: 'Southborough',
      councils: [{ authority: 'southborough', role: 'served' }],
      provider: { ...(north.case['provider'] as object), ownedBy: { is: 'unknown' } },
      inspections: [],
      related: [{ case: 'northshire', how: 'contrast' }],
    },
    story: [
      { heading: '', text: 'The cabinet agreed [@northshire-council-2014-11-18].' },
      {
        heading: 'What came of it',
        text: 'The echo told of it [@southern-echo-2020-01, p. 2].\n\nIt began in 2015 [@northern-gazette-2015-02].',
      },
    ],
    facts: north.facts.slice(0, 3),
    sources: [
      {
        id: 'southern-echo-2020-01',
        type: 'article-newspaper',
        title: 'A company and its town',
        publisher: 'Southern Echo',
        issued: '2020-01',
        accessed: '2026-01-06',
        kind: 'local-press',
        official: false,
        seenAs: 'original',
      },
    ],
  };
})();

/** The sound case with another value at a place. */
export const changed = (path: DraftPath, value: unknown, draft: Draft = SOUND): Draft => withValue(draft, path, value);

import { z } from 'zod';
import { must, type Library } from '../library/library.ts';
import { source } from '../schema/source.ts';
import { pick } from './collection.ts';
import { caseRecord, recordOfCase } from './collections/cases.ts';
import { councilRecord, inspectionRecord, recordOfCouncil, recordsOfInspections } from './collections/councils.ts';
import { factRecord, recordOfFact } from './collections/evidence.ts';
import { guideRecord, modelRecord, recordOfGuide, recordOfModel } from './collections/pages.ts';

/** What a page rests on as one file, which the page names as another form of itself. */
export interface PageRecord {
  id: string;
  title: string;
  about: string;
  record: z.ZodObject;
  /** The folder its files stand in, from the folder of the data. */
  folder: string;
  ids: (library: Library) => string[];
  recordOf: (id: string, library: Library) => object;
}

/** The kinds of page that have a file of their own. */
export const PAGE_RECORDS: readonly PageRecord[] = [
  {
    id: 'case-page',
    title: 'A case with its facts and sources',
    about: 'All that the page of a case rests on.',
    folder: 'cases',
    record: z.strictObject({
      ...caseRecord.shape,
      /** Its facts, as in the collection of facts. */
      facts: z.array(factRecord),
      /** The sources of those facts. */
      sources: z.array(source),
    }),
    ids: ({ cases }) => [...cases.keys()],
    recordOf: (id, { cases }) => {
      const study = must(cases, id);
      const cited = new Map(study.facts.flatMap(({ sources }) => sources.map((one) => [one.id, one])));
      return {
        ...recordOfCase(study),
        facts: study.facts.map(recordOfFact),
        sources: [...cited.values()].map((one) => pick(source, one)),
      };
    },
  },
  {
    id: 'model-page',
    title: 'A model',
    about: 'All that the page of a model rests on.',
    folder: 'models',
    record: modelRecord,
    ids: ({ models }) => [...models.keys()],
    recordOf: (id, library) => recordOfModel(must(library.models, id), library),
  },
  {
    id: 'guide-page',
    title: 'A guide',
    about: 'A guide with its key points and text.',
    folder: 'guides',
    record: guideRecord,
    ids: ({ guidance }) => [...guidance.keys()],
    recordOf: (id, { guidance }) => recordOfGuide(must(guidance, id)),
  },
  {
    id: 'council-page',
    title: 'A council with its inspections',
    about: 'The figures, neighbours and graded inspections of a council.',
    folder: 'councils',
    record: z.strictObject({
      ...councilRecord.shape,
      /** Its graded inspections, as in the collection of inspections. */
      inspections: z.array(inspectionRecord),
    }),
    ids: ({ authorities }) => [...authorities.keys()],
    recordOf: (id, { authorities }) => {
      const council = must(authorities, id);
      return { ...recordOfCouncil(council), inspections: recordsOfInspections(council) };
    },
  },
];

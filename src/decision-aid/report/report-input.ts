import type { AidBundle } from '../aid-bundle.ts';
import type { AidState } from '../engine/answers.ts';
import type { Appraisal, Sensitivity } from '../engine/appraise.ts';
import type { SimilarCase } from '../engine/similarity.ts';

/** What every form of the report is made from. */
export interface ReportInput {
  bundle: AidBundle;
  appraisal: Appraisal;
  sensitivity: Sensitivity;
  /** Nearest first. */
  similar: readonly SimilarCase[];
  /** As the reader gave it, notes included. */
  state: AidState;
  /** As the reader chose it; the paper leaves room for it where none was. */
  councilName: string | undefined;
  /** The day it is made: `YYYY-MM-DD`. */
  date: string;
  /** What the site calls itself. */
  site: string;
  /** The address that opens these answers again. */
  address: string;
}

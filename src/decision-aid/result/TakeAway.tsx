import type { JSX } from 'preact';
import type { AidState } from '../engine/answers.ts';
import { CopyLink } from '../questionnaire/CopyLink.tsx';
import { KeepAnswers } from '../questionnaire/KeepAnswers.tsx';
import type { ReportInput } from '../report/report-input.ts';
import type { Known } from '../state/read-state.ts';
import { Notes } from './Notes.tsx';
import { Part } from './Part.tsx';
import { SaveReport } from './SaveReport.tsx';

interface Props {
  /** What the files are made from; undefined until all of it is worked out. */
  report: Omit<ReportInput, 'date'> | undefined;
  state: AidState;
  known: Known;
  /** The address that restores the result, without the notes. */
  address: string;
  setNotes: (notes: AidState['notes']) => void;
}

/** Takes the result away: as a paper, as figures, on paper, as a link, kept for later. */
export function TakeAway({ report, state, known, address, setNotes }: Props): JSX.Element {
  return (
    <Part id="take-away">
      <Notes notes={state.notes} setNotes={setNotes} />
      <div class="no-print">
        <h3>Files</h3>
        <p>
          The paper is laid out as a cabinet report; what we cannot support is left marked ‘officer to complete’.
          Options that are ruled out, and what would change the result, are in every file: they cannot be left off.
        </p>
        <SaveReport report={report} />
        <h3>Link</h3>
        <CopyLink address={address} />
        <h3>Your answers, for later</h3>
        <KeepAnswers state={() => state} known={known} />
      </div>
    </Part>
  );
}

import { useState } from 'preact/hooks';
import { fetchExtract } from '../check/fetch-extract.ts';
import type { CheckedDraft } from '../check/check-draft.ts';
import type { Draft } from '../draft/draft.ts';
import type { Form } from '../fields/field.ts';
import { placed, type PlacedProblem } from './place-of-problem.ts';

/** What the check says of a draft. */
export type CheckState =
  | { is: 'not-asked' }
  | { is: 'working' }
  | { is: 'failed' }
  | {
      is: 'checked';
      /** The draft as it was checked: another one has changed since. */
      draft: Draft;
      problems: readonly PlacedProblem[];
      warnings: readonly PlacedProblem[];
      files: CheckedDraft['files'];
    };

/** Checks drafts when asked. The check, the schemas and what it needs of the library are fetched for the first one. */
export function useCheck(form: Form): { check: CheckState; run: (draft: Draft) => Promise<void>; forget: () => void } {
  const [check, setCheck] = useState<CheckState>({ is: 'not-asked' });
  const run = async (draft: Draft): Promise<void> => {
    setCheck({ is: 'working' });
    try {
      const [{ checkDraft }, extract] = await Promise.all([import('../check/check-draft.ts'), fetchExtract()]);
      const { files, problems, warnings } = checkDraft(draft, form, extract, new Date().toISOString().slice(0, 10));
      const caseText = files[0]?.text ?? '';
      setCheck({
        is: 'checked',
        draft,
        files,
        problems: placed(problems, draft, form, caseText),
        warnings: placed(warnings, draft, form, caseText),
      });
    } catch {
      setCheck({ is: 'failed' });
    }
  };
  return { check, run, forget: () => setCheck({ is: 'not-asked' }) };
}

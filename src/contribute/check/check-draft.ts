import './without-eval.ts';
import type { Problem } from '../../library/problems.ts';
import { slug } from '../../schema/primitives.ts';
import { caseFiles } from '../draft/case-files.ts';
import type { Draft } from '../draft/draft.ts';
import { pathsOf, type TextFile } from '../draft/paths.ts';
import type { Form } from '../fields/field.ts';
import { checkFiles, type Checked } from './check-files.ts';
import type { LibraryExtract } from './library-extract.ts';

/** What a check of a draft found, with the files that were checked. */
export interface CheckedDraft extends Checked {
  files: TextFile[];
}

/** Checks the files of a draft, and the name that they stand under. `today` is a day, 2026-11-25. */
export function checkDraft(draft: Draft, form: Form, extract: LibraryExtract, today: string): CheckedDraft {
  const files = caseFiles(draft, form);
  const { problems, warnings } = checkFiles(files, extract, today);
  return { files, problems: [...problemsOfName(draft, extract), ...problems], warnings };
}

/** A file has no field for the name of its own folder, so that the build never meets a wrong one. */
function problemsOfName({ id }: Draft, { cases }: LibraryExtract): Problem[] {
  const told = {
    rule: 'schema',
    file: pathsOf(id).case,
    field: 'id',
    found: id === '' ? 'nothing' : JSON.stringify(id),
  };
  const read = slug.safeParse(id);
  if (!read.success)
    return [{ ...told, allowed: read.error.issues[0]?.message ?? '', mend: id === '' ? 'add id' : 'change id' }];
  return cases.some((one) => one.id === id)
    ? [{ ...told, allowed: 'a name that no case of the library has', mend: 'choose another name' }]
    : [];
}

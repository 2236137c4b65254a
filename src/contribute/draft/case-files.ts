import { Document } from 'yaml';
import { caseFields, draftField, type Form } from '../fields/field.ts';
import { tidy, type Draft } from './draft.ts';
import { pathsOf, type TextFile } from './paths.ts';
import { storyText } from './story-text.ts';

/** The files of a draft, with the very paths that the library keeps them at. */
export function caseFiles(draft: Draft, form: Form): TextFile[] {
  const paths = pathsOf(draft.id);
  const front = tidy({ is: 'group', fields: caseFields(form) }, draft.case);
  const listFile = (name: 'facts' | 'sources'): string =>
    yamlOf(tidy({ is: 'group', fields: [draftField(form, name)] }, { [name]: draft[name] }));
  return [
    { path: paths.case, text: `---\n${yamlOf(front)}---\n${storyText(draft)}` },
    { path: paths.facts, text: listFile('facts') },
    ...(draft.sources.length > 0 ? [{ path: paths.sources, text: listFile('sources') }] : []),
  ];
}

const yamlOf = (value: unknown): string => written(documentOf(value));
/** A value as YAML that every reader reads alike: what another would take for a date or a truth value stands in quotes. */
export const documentOf = (value: unknown): Document =>
  new Document(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
/** The text of a document, in lines of at most 110 signs where its words allow. */
export const written = (document: Document): string =>
  document.toString({ lineWidth: 110, flowCollectionPadding: false });

import { href } from '../href.ts';

/** The address of a fact: on the same page for `f12`, on its own case's page for `doncaster/f12`. */
export function factHref(ref: string): string {
  const [caseId, fact] = ref.split('/');
  return fact === undefined ? `#${ref}` : href(`/case-studies/${caseId}/#${fact}`);
}

/** `f12` of the case doncaster is `doncaster/f12`; a reference that names its case is kept. */
export const absoluteRef = (ref: string, caseId: string): string => (ref.includes('/') ? ref : `${caseId}/${ref}`);

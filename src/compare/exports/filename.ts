/** The name of a file to take away: `open-door-doncaster-slough.xlsx`; safe on every system and at most 100 characters long. */
export function filename(caseIds: readonly string[], ending: 'csv' | 'xlsx' | 'ods'): string {
  const stem = `open-door-${caseIds.join('-')}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${stem.slice(0, 99 - ending.length).replace(/-+$/, '')}.${ending}`;
}

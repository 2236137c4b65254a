/*
 * What stands in a form before Continue is pressed, kept with this one entry of the tab's history (`history.state`): a
 * refresh, and the browser's own Back, bring it again, "Not sure" too, which leaves no trace among the answers. It is not
 * stored anywhere and goes with the tab.
 */

/** Keeps what stands in the form. A browser that refuses, after very many changes in a short time, loses no more than this. */
export function keepDraft(draft: unknown): void {
  try {
    history.replaceState({ draft }, '');
  } catch {
    // Safari throws after a hundred changes in half a minute. The form itself is as it was.
  }
}

/** What stood in the form of this page before; undefined where nothing was kept. Unchecked. */
export function keptDraft(): unknown {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'draft' in state ? state.draft : undefined;
}

/** What a comparison needs of the one registry of attributes: names and order. The reading of values stays at build. */
export interface Registry {
  groups: readonly { id: string; label: string }[];
  attributes: readonly { id: string; label: string; group: string }[];
}

/** Every id that an address may hide or put first. */
export const rowIds = ({ groups, attributes }: Registry): ReadonlySet<string> =>
  new Set([...groups, ...attributes].map(({ id }) => id));

/** The fragment of a shared shape on the page of the dictionary: `shape-partial-date`. */
export const shapeId = (name: string): string =>
  `shape${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

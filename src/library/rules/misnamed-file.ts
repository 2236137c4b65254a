import { place, type Rule } from './rule.ts';

/** A file whose name is not the id inside it: addresses come from the one, links from the other. */
export const misnamedFile: Rule = {
  id: 'misnamed-file',
  check: ({ models, authorities }) =>
    [...models, ...authorities].flatMap((piece) => {
      const name = piece.file.path
        .split('/')
        .at(-1)
        ?.replace(/\.\w+$/, '');
      return name === piece.value.id
        ? []
        : [
            {
              rule: 'misnamed-file',
              ...place(piece, ['id']),
              found: `the id "${piece.value.id}" in a file named "${name}"`,
              allowed: 'one and the same',
              mend: 'rename the file or mend the id',
            },
          ];
    }),
};

/** A file of the content, from the root of the project. */
export interface TextFile {
  path: string;
  text: string;
}

/** What a case is called before it has a name. */
const NAMELESS = 'my-case';
/** The name of a folder, so that whatever is typed can lead to no other place. */
export const folderOf = (id: string): string => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? id : NAMELESS);

/** Where the files of a case stand. New documents have a file by themselves, which can overwrite none. */
export const pathsOf = (id: string) => {
  const folder = `content/case-studies/${folderOf(id)}`;
  return {
    case: `${folder}/case.mdx`,
    facts: `${folder}/facts.yaml`,
    sources: `content/sources/for-${folderOf(id)}.yaml`,
  } as const;
};

/** The header or redirect file of a host for a site that stands at another path: each path of it begins with the base. */
export function underBase(text: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  return text.replace(/^\/.*$/gm, (line) => line.replace(/(?<=^|\s)\//g, `${prefix}/`));
}

/** The lines of a host's file that speak to the host, without comments and empty lines. */
export const withoutComments = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .join('\n') + '\n';

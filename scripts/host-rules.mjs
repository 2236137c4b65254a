// Reads the two files that tell a host how to serve the site, `_headers` and `_redirects`. Plain JavaScript, for
// `npm start` runs on whatever Node the machine has.

/**
 * @typedef {{ path: string, headers: [name: string, value: string][] }} HeaderRule
 * @typedef {{ from: string, to: string, status: number }} Redirect
 */

/**
 * How long a browser may keep what no rule speaks of: until it has asked whether it changed. The header file leaves
 * this out, because some hosts join a header that two rules give, and because all of them do it unasked.
 */
export const DEFAULT_CACHE = 'no-cache';

/** The path that the site is built for, from SITE_BASE, with a slash at both ends whether or not they were written. */
export const siteBase = () => `/${process.env.SITE_BASE ?? ''}/`.replace(/\/+/g, '/');

/**
 * Reads a header file as the common static hosts do: a path, `*` standing for the rest of it, then indented headers.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function readHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else {
      const [name = '', value = ''] = line.trim().split(/:\s*(.*)/s);
      rules.at(-1)?.headers.push([name, value]);
    }
  }
  return rules;
}

/**
 * True when a path of a rule, `/file` or `/folder/*`, speaks of an address.
 * @param {string} path
 * @param {string} address
 */
export const speaksOf = (path, address) =>
  path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;

/**
 * The headers of an address, with the cache rule that stands where no other does.
 * @param {readonly HeaderRule[]} rules
 * @param {string} address
 * @returns {Record<string, string>}
 */
export const headersFor = (rules, address) => ({
  'Cache-Control': DEFAULT_CACHE,
  ...Object.fromEntries(rules.filter(({ path }) => speaksOf(path, address)).flatMap(({ headers }) => headers)),
});

/**
 * Reads a redirect file: old path, new path and status on a line. Only plain paths are known, so that each server
 * can be told the same.
 * @param {string} text
 * @returns {Redirect[]}
 */
export function readRedirects(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [from = '', to = '', status = '301'] = line.trim().split(/\s+/);
      if (!/^\/[^*:]*$/.test(from) || !/^\/[^*:]*$/.test(to) || !/^30[1278]$/.test(status))
        throw new Error(
          `_redirects has the line "${line}". Write an old path, a new path and 301, 302, 307 or 308, without * and :`,
        );
      return { from, to, status: Number(status) };
    });
}

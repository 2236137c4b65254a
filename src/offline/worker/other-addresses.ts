/** Other addresses of a kept page: with the last slash that was left out, and without `index.html`. Queries are left out too. */
export function otherAddresses({ url }: { url: URL }): URL[] {
  const path = url.pathname.endsWith('/index.html') ? url.pathname.replace(/index\.html$/, '') : `${url.pathname}/`;
  return url.pathname.endsWith('/') ? [] : [new URL(path, url)];
}

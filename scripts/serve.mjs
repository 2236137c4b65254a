import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { isText, typeOf } from './content-types.mjs';
import { headersFor, readHeaders, readRedirects, siteBase } from './host-rules.mjs';
import { ROOT, stop } from './install.mjs';

const DIST = join(ROOT, 'dist');

/**
 * Answers requests from a built site as a host would: its headers and redirects, and its page for what is not there.
 * `base` is the path the site was built for.
 */
export function handler(site, base = '/') {
  const rules = readHeaders(readFileSync(join(site, '_headers'), 'utf8'));
  const listed = join(site, '_redirects');
  const redirects = new Map(
    existsSync(listed) ? readRedirects(readFileSync(listed, 'utf8')).map((redirect) => [redirect.from, redirect]) : [],
  );
  const page = readFileSync(join(site, '404.html'));
  const send = (response, address) => {
    for (const [name, value] of Object.entries(headersFor(rules, address)))
      // HSTS over plain http on this machine would only be in the way.
      if (name !== 'Strict-Transport-Security') response.setHeader(name, value);
  };
  const lost = (response) => {
    send(response, `${base}404.html`);
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  };
  const files = sirv(site, {
    etag: true,
    // Files compressed beforehand, where they stand beside the others.
    brotli: true,
    gzip: true,
    dotfiles: true,
    setHeaders: (response, path) => {
      send(response, base + path.slice(1));
      // A path without a dot is a page, or a file that needs no type.
      const type = /\.[^/]+$/.test(path) ? typeOf(path) : undefined;
      if (type) response.setHeader('Content-Type', isText(type) ? `${type}; charset=utf-8` : type);
    },
    onNoMatch: (_, response) => lost(response),
  });
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const redirect = pathname + '/' === base ? { to: base, status: 301 } : redirects.get(pathname);
    if (redirect) return response.writeHead(redirect.status, { Location: redirect.to }).end();
    if (!pathname.startsWith(base) || /^_(?:headers|redirects)$/.test(pathname.slice(base.length)))
      return lost(response);
    request.url = `/${pathname.slice(base.length)}${search}`;
    return files(request, response);
  };
}

/** Serves `dist/` with its own headers on PORT or 4321 until stopped. A taken or mistaken port is told in words. */
export function serve(port = process.env.PORT ?? '4321') {
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65535)
    stop(`PORT is "${port}". Give a number from 1 to 65535, for example PORT=8080 npm start.`);
  const server = createServer(handler(DIST, siteBase()));
  return new Promise((resolve) => {
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE')
        stop(
          `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${Number(port) + 1} npm start`,
        );
      stop(`The site could not be served: ${error.message}`);
    });
    server.listen(Number(port), () => {
      console.log(`\nOpen Door is at http://localhost:${port}${siteBase().replace(/\/$/, '')}\nStop it with Ctrl+C.`);
      resolve(server);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serve();

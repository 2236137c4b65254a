import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { ROOT, stop } from './install.mjs';

const DIST = join(ROOT, 'dist');

/**
 * Reads a header file as the common static hosts do: a path, `*` standing for the rest of it,
 * then indented headers. Later rules win over earlier ones.
 */
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else if (line.trim())
      rules.at(-1)?.headers.push(
        line
          .trim()
          .split(/:\s*(.*)/s)
          .slice(0, 2),
      );
  }
  return rules;
}

/** The headers that a header file gives an address. */
export function headersFor(rules, address) {
  const applies = (path) => (path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path);
  return Object.fromEntries(rules.filter(({ path }) => applies(path)).flatMap(({ headers }) => headers));
}

/** Serves `dist/` with its own headers on PORT or 4321 until stopped. A taken or mistaken port is told in words. */
export function serve(port = process.env.PORT ?? '4321') {
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65535)
    stop(`PORT is "${port}". Give a number from 1 to 65535, for example PORT=8080 npm start.`);
  const rules = readHeaders(readFileSync(join(DIST, '_headers'), 'utf8'));
  const lost = readFileSync(join(DIST, '404.html'));
  // HSTS over plain http on this machine would only be in the way.
  const headers = (path) =>
    Object.entries(headersFor(rules, path)).filter(([name]) => name !== 'Strict-Transport-Security');
  const files = sirv(DIST, {
    etag: true,
    dotfiles: true,
    setHeaders: (response, path) => headers(path).forEach(([name, value]) => response.setHeader(name, value)),
    onNoMatch: (request, response) => {
      headers(request.url ?? '/').forEach(([name, value]) => response.setHeader(name, value));
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(lost);
    },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/_headers') request.url = '/no-such-page/';
    files(request, response);
  });
  return new Promise((resolve) => {
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE')
        stop(
          `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${Number(port) + 1} npm start`,
        );
      stop(`The site could not be served: ${error.message}`);
    });
    server.listen(Number(port), () => {
      console.log(`\nOpen Door is at http://localhost:${port}\nStop it with Ctrl+C.`);
      resolve(server);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serve();

import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLinks, stateOf } from './external-links.ts';
import { freePort } from './hosting/run-nginx.ts';

let server: Server;
let origin = '';
const together = { now: 0, most: 0 };

beforeAll(async () => {
  server = createServer((request, response) => {
    together.now += 1;
    together.most = Math.max(together.most, together.now);
    const end = (status: number, headers = {}) => {
      together.now -= 1;
      response.writeHead(status, headers).end('x');
    };
    const path = request.url ?? '';
    if (path === '/moved') end(301, { Location: '/there' });
    else if (path === '/to-front') end(302, { Location: '/' });
    else if (path === '/silent') together.now -= 1;
    else end({ '/gone': 410, '/missing': 404, '/refused': 403, '/broken': 500 }[path] ?? 200);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('tells what is gone from what merely turns programs away, in the order asked', async () => {
  const paths = ['/there', '/moved', '/gone', '/missing', '/refused', '/broken', '/to-front', '/silent'];
  const links = await checkLinks(
    paths.map((path) => origin + path),
    { pause: 0, patience: 200, together: 3 },
  );
  expect(links.map(({ url, state }) => [url.replace(origin, ''), state])).toEqual([
    ['/there', 'there'],
    ['/moved', 'moved'],
    ['/gone', 'gone'],
    ['/missing', 'gone'],
    ['/refused', 'unclear'],
    ['/broken', 'unclear'],
    ['/to-front', 'gone'],
    ['/silent', 'unclear'],
  ]);
  expect(together.most, 'one question at a time to one host').toBe(1);
});

it('asks once for an address that several sources share', async () => {
  const links = await checkLinks([`${origin}/there`, `${origin}/there`], { pause: 0, patience: 200, together: 2 });
  expect(links).toHaveLength(1);
});

describe('a redirect', () => {
  const to = (url: string) => ({ status: 200, ok: true, redirected: true, url });
  it.each([
    ['http://www.gov.uk/a', 'https://gov.uk/a/', 'there'],
    ['https://gov.uk/a', 'https://gov.uk/b', 'moved'],
    ['https://gov.uk/', 'https://gov.uk/home', 'moved'],
    ['https://gov.uk/a', 'https://gov.uk/', 'gone'],
  ])('%s to %s is %s', (from, end, state) => {
    expect(stateOf(from, to(end)).state).toBe(state);
  });
});

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BROTLI_MODULE } from '../nginx.mjs';

/** The user that nginx runs as where the tests run as root: nobody. */
const NOBODY = 65534;
/** nginx has begun to listen by then, or something is wrong. Milliseconds. */
const PATIENCE = 10_000;

/** True where nginx can be given files compressed with Brotli. */
export const hasBrotli = (): boolean => existsSync(BROTLI_MODULE);

/** A port that nothing listens at. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port was found'));
      });
    });
  });

/**
 * Starts nginx as an ordinary user with the configuration of a site, in a folder that holds all it writes.
 * Gives what stops it. Throws with what nginx says when it does not come up at the port.
 */
export async function runNginx(nginx: string, folder: string, siteConfig: string, port: number) {
  const main = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path "${folder}/tmp";`,
  );
  await writeFile(
    main,
    `${hasBrotli() ? `load_module "${BROTLI_MODULE}";\n` : ''}daemon off;
pid "${folder}/nginx.pid";
error_log stderr warn;
events {}
http {
  access_log off;
${temporary.join('\n')}
  include "${siteConfig}";
}
`,
  );
  await mkdir(join(folder, 'tmp'), { recursive: true });
  const root = process.getuid?.() === 0;
  if (root) {
    await chmod(folder, 0o755);
    for (const path of [folder, join(folder, 'tmp')]) await chown(path, NOBODY, NOBODY);
  }
  const child = spawn(nginx, ['-p', folder, '-e', 'stderr', '-c', main], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(root ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(join(folder, 'tmp'), { recursive: true, force: true });
  };
  const end = Date.now() + PATIENCE;
  while (child.exitCode === null && Date.now() < end) {
    const up = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (up) return { stop, warnings: () => said };
    await wait(50);
  }
  await stop();
  throw new Error(
    `nginx did not come up at port ${port} with ${siteConfig}:\n${said}\n${await readFile(main, 'utf8')}`,
  );
}

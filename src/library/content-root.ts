import { resolve } from 'node:path';

/**
 * The folder that holds the content: `content/`, or the one named in the environment variable
 * `OPEN_DOOR_CONTENT`, which tests and the benchmark use to build other content.
 */
export const contentRoot = (): string => resolve(process.env['OPEN_DOOR_CONTENT'] ?? 'content');

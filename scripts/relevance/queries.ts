import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A search as an officer types it, with the pages that answer it. */
export interface JudgedQuery {
  query: string;
  /** Addresses of pages, or of sections (`/glossary/#tupe`), any of which answers it, best first. */
  expected: string[];
  /** What sort of search it is, such as `abbreviation`: results are counted by it. */
  kind: string;
}

const address = z
  .string()
  .regex(/^\/(?:\S*\/)?(?:#\S+)?$/, 'an address within the site, such as /models/joint-company/ or /glossary/#tupe');
const queries = z
  .array(z.object({ query: z.string().trim().min(1), expected: z.array(address).min(1), kind: z.string().min(1) }))
  .min(1);

/** What is wrong with a file of queries, in words for the person who named it. */
export class QueryFileError extends Error {}

/** Reads a file of judged queries: a JSON list. Other keys of an entry, such as why, are allowed. Throws {@link QueryFileError}. */
export function readQueries(file: string): JudgedQuery[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new QueryFileError(`${file} cannot be read. Is the path right?`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new QueryFileError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = queries.safeParse(json);
  if (!read.success)
    throw new QueryFileError(
      `${file} is not a list of { "query", "expected": [addresses], "kind" }:\n${z.prettifyError(read.error)}`,
    );
  return read.data;
}

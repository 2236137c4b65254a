import type { APIRoute } from 'astro';
import { extractOf } from '../../contribute/check/library-extract.ts';
import { contentRoot } from '../../library/content-root.ts';
import { readContent } from '../../library/read-folder.ts';

export const GET: APIRoute = () => Response.json(extractOf(readContent(contentRoot()).content));

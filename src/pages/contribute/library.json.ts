import type { APIRoute } from 'astro';
import { extractOf } from '../../contribute/check/library-extract.ts';
import { libraryContent } from '../../library/load-library.ts';

export const GET: APIRoute = () => Response.json(extractOf(libraryContent()));

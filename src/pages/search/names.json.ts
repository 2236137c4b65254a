import type { APIRoute } from 'astro';
import { library } from '../../library/load-library.ts';
import { siteNames } from '../../site/search-box/site-names.ts';

export const GET: APIRoute = () => Response.json(siteNames(library()));

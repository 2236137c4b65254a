import type { APIRoute } from 'astro';
import { pickableCouncils } from '../../compare/case-index.ts';
import { library } from '../../library/load-library.ts';

export const GET: APIRoute = () => Response.json(pickableCouncils(library()));

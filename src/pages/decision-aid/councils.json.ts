import type { APIRoute } from 'astro';
import { aidCouncils } from '../../decision-aid/aid-councils.ts';
import { library } from '../../library/load-library.ts';

export const GET: APIRoute = () => Response.json(aidCouncils(library()));

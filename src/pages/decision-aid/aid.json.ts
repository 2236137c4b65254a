import type { APIRoute } from 'astro';
import { aidBundle } from '../../decision-aid/aid-bundle.ts';
import { library } from '../../library/load-library.ts';

export const GET: APIRoute = () => Response.json(aidBundle(library()));

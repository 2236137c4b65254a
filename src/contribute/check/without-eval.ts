import { config } from 'zod';

// Zod tries whether it may make functions from text, which the site's policy forbids and each browser then reports. Schemas
// look when they are made, so whoever brings them into a page imports this first.
config({ jitless: true });

import { ATTRIBUTE_GROUPS, ATTRIBUTES } from '../library/attributes.ts';
import type { Registry } from './registry.ts';

/**
 * The registry as data, for pages to print by and for the tool in the browser, which gets it with the page: the registry
 * itself reads cases by their schemas, and none of that belongs in a browser.
 */
export const REGISTRY: Registry = {
  groups: Object.entries(ATTRIBUTE_GROUPS).map(([id, label]) => ({ id, label })),
  attributes: ATTRIBUTES.map(({ id, label, group }) => ({ id, label, group })),
};

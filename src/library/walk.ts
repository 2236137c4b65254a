import type { FieldPath } from './content-file.ts';

/** Calls `visit` for every value inside `value`, itself included, with the path that leads to it. */
export function walk(value: unknown, visit: (value: unknown, path: FieldPath) => void, path: FieldPath = []): void {
  visit(value, path);
  if (Array.isArray(value)) value.forEach((item, index) => walk(item, visit, [...path, index]));
  else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) walk(item, visit, [...path, key]);
  }
}

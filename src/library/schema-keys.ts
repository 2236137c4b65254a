import type { z } from 'zod';

/** What zod keeps of a schema, as far as it is needed to walk one. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
  getter?: () => z.ZodType;
}

/**
 * The keys that a schema allows at a path, to say what was meant by a misspelt one.
 * Of a union, the keys of every branch that fits the discriminators found in `data`.
 */
export function allowedKeys(schema: z.ZodType, path: readonly (string | number)[], data: unknown): string[] {
  const definition = schema._zod.def as unknown as Definition;
  const inner =
    definition.innerType ?? definition.getter?.() ?? (definition.type === 'pipe' ? definition.out : undefined);
  if (inner) return allowedKeys(inner, path, data);
  if (definition.options) {
    const fitting = definition.options.filter((option) => fits(option, data));
    return [
      ...new Set(
        (fitting.length > 0 ? fitting : definition.options).flatMap((option) => allowedKeys(option, path, data)),
      ),
    ];
  }
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(definition.shape ?? {});
  const next = definition.shape?.[String(step)] ?? definition.element ?? definition.valueType;
  return next ? allowedKeys(next, rest, child(data, step)) : [];
}

function child(data: unknown, step: string | number): unknown {
  return data && typeof data === 'object' ? Reflect.get(data, step) : undefined;
}

/** False when a literal of the branch (such as `is: known`) contradicts the data. */
function fits(schema: z.ZodType, data: unknown): boolean {
  const { shape } = schema._zod.def as unknown as Definition;
  if (!shape) return true;
  return Object.entries(shape).every(([key, field]) => {
    const { type, values } = field._zod.def as unknown as { type: string; values?: unknown[] };
    const value = child(data, key);
    return type !== 'literal' || value === undefined || Boolean(values?.includes(value));
  });
}

import { z } from 'zod';
import { commentsById, type CommentedFields } from '../library/schema-source/field-comments.ts';
import { SHAPES } from './shapes.ts';

/** A JSON Schema (draft 2020-12), as far as zod writes it. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  [keyword: string]: unknown;
}

const names = z.registry<{ id: string }>();
for (const [id, { schema }] of Object.entries(SHAPES)) names.add(schema, { id });

let comments: ReadonlyMap<string, CommentedFields> | undefined;

/**
 * The JSON Schema of a record or row with the doc comments of its fields as descriptions. Shared shapes stand under
 * `$defs` by their names.
 */
export function jsonSchemaOf(id: string, schema: z.ZodType): JsonSchema {
  comments ??= commentsById();
  const written = z.toJSONSchema(schema, { io: 'output', metadata: names }) as JsonSchema;
  for (const [name, definition] of Object.entries(written.$defs ?? {})) {
    const shape = SHAPES[name];
    if (!shape) continue;
    delete definition['id'];
    Object.assign(definition, shape.rule, { description: shape.about });
  }
  describe(written, comments.get(id) ?? new Map(), written.$defs ?? {}, new Set());
  return written;
}

/** Writes comments beside the fields of a schema and of all that lies inside. A shared shape is described once. */
function describe(
  node: JsonSchema,
  fields: CommentedFields,
  shared: Record<string, JsonSchema>,
  done: Set<JsonSchema>,
): void {
  if (done.has(node)) return;
  done.add(node);
  const target = referred(node, shared);
  if (target) {
    describe(target, fields, shared, done);
    return;
  }
  for (const branch of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) describe(branch, fields, shared, done);
  if (node.items) describe(node.items, fields, shared, done);
  if (typeof node.additionalProperties === 'object') describe(node.additionalProperties, fields, shared, done);
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const field = fields.get(name);
    if (!field) continue;
    if (field.comment) property.description = field.comment;
    describe(property, field.inside(), shared, done);
  }
}

/** The shared shape that a schema refers to. */
export const referred = ({ $ref }: JsonSchema, shared: Record<string, JsonSchema>): JsonSchema | undefined =>
  $ref === undefined ? undefined : shared[$ref.replace('#/$defs/', '')];

import { resolve } from 'node:path';
import ts from 'typescript';
import { typesetText } from '../typeset.ts';
import { declarationOf, declaredIn, sourceFiles, type Declared, type SourceFiles } from './source-files.ts';

/** What the source says about a field, and about the fields inside it. */
export interface CommentedField {
  comment: string | undefined;
  inside: () => CommentedFields;
}
export type CommentedFields = ReadonlyMap<string, CommentedField>;

const NONE: CommentedFields = new Map();

/**
 * The doc comments of the fields of each record and row, by the id in its `collection({ id, record })` or
 * `table({ id, row })`. The comments in `src/schema/` are thus the one place where a field is explained. The source is
 * followed by names alone, so a schema put together by other code than zod's own methods has no comments.
 */
export function commentsById(files: SourceFiles = sourceFiles()): ReadonlyMap<string, CommentedFields> {
  const found = new Map<string, CommentedFields>();
  for (const file of files.values()) {
    const look = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        const id = initializerOf(node, 'id');
        const schema = initializerOf(node, 'record') ?? initializerOf(node, 'row');
        if (id && ts.isStringLiteral(id) && schema) found.set(id.text, fieldsOf({ node: schema, file }, files));
      }
      ts.forEachChild(node, look);
    };
    look(file);
  }
  return found;
}

/**
 * The doc comments of the fields of one schema, by the path of its file and its name, as `src/schema/fact.ts` and
 * `liveFact`. Throws where there is no such schema.
 */
export function commentsOf(path: string, name: string, files: SourceFiles = sourceFiles()): CommentedFields {
  const file = files.get(resolve(path));
  const declared = file && declaredIn(name, file);
  if (!declared) throw new Error(`${path} declares no ${name}`);
  return fieldsOf(declared, files);
}

function initializerOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = node.properties.find((one) => one.name?.getText() === name);
  if (property && ts.isPropertyAssignment(property)) return property.initializer;
  return property && ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
}

/** The fields that an expression gives a schema, wherever in it they stand. */
function fieldsOf({ node, file }: Declared, files: SourceFiles): CommentedFields {
  const of = (one: ts.Node): CommentedFields => fieldsOf({ node: one, file }, files);
  if (ts.isIdentifier(node)) return fieldsOfName(node, file, files);
  if (ts.isObjectLiteralExpression(node))
    return merged(node.properties.map((one) => fieldsOfProperty(one, file, files)));
  if (ts.isPropertyAccessExpression(node)) {
    const declared = declarationOf(node, file, files);
    if (declared) return fieldsOf(declared, files);
    const fields = of(node.expression);
    return node.name.text === 'shape' ? fields : (fields.get(node.name.text)?.inside() ?? NONE);
  }
  if (ts.isCallExpression(node)) {
    const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.expression : node.expression;
    return merged([called, ...node.arguments].map(of));
  }
  if (ts.isArrowFunction(node)) return of(node.body);
  if (ts.isArrayLiteralExpression(node)) return merged(node.elements.map(of));
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return of(node.expression);
  if (ts.isFunctionDeclaration(node)) {
    const returned = node.body?.statements.find(ts.isReturnStatement)?.expression;
    return returned ? of(returned) : NONE;
  }
  return NONE;
}

function fieldsOfName(name: ts.Identifier, file: ts.SourceFile, files: SourceFiles): CommentedFields {
  const declared = declarationOf(name, file, files);
  if (!declared) return NONE;
  if (!ts.isBindingElement(declared.node)) return fieldsOf(declared, files);
  return fieldTakenOut(declared.node, declared.file, files)?.inside() ?? NONE;
}

/** The field that `const { text } = liveFact.shape` takes out. */
function fieldTakenOut(
  { name, parent }: ts.BindingElement,
  file: ts.SourceFile,
  files: SourceFiles,
): CommentedField | undefined {
  const from = ts.isVariableDeclaration(parent.parent) ? parent.parent.initializer : undefined;
  return from && fieldsOf({ node: from, file }, files).get(name.getText());
}

function fieldsOfProperty(
  property: ts.ObjectLiteralElementLike,
  file: ts.SourceFile,
  files: SourceFiles,
): CommentedFields {
  if (ts.isSpreadAssignment(property)) return fieldsOf({ node: property.expression, file }, files);
  const isShort = ts.isShorthandPropertyAssignment(property);
  if (!isShort && !ts.isPropertyAssignment(property)) return NONE;
  const value = isShort ? property.name : property.initializer;
  const declared = ts.isIdentifier(value) ? declarationOf(value, file, files) : undefined;
  const comment =
    docOf(property) ??
    (declared && ts.isBindingElement(declared.node)
      ? fieldTakenOut(declared.node, declared.file, files)?.comment
      : undefined);
  return new Map([
    [
      property.name.getText().replace(/^['"]|['"]$/g, ''),
      { comment, inside: () => fieldsOf({ node: value, file }, files) },
    ],
  ]);
}

/** A doc comment as one line of plain words: marks of code become quotation marks. */
function docOf(node: ts.Node): string | undefined {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  const words = doc && ts.getTextOfJSDocComment(doc.comment)?.replace(/\s+/g, ' ').trim();
  return words && typesetText(words.replace(/`([^`]*)`/g, '“$1”'));
}

/** Several sets of fields as one. Of a field with more than one comment the first is kept; what is inside is put together. */
function merged(sets: readonly CommentedFields[]): CommentedFields {
  const all = new Map<string, CommentedField>();
  for (const [name, field] of sets.flatMap((fields) => [...fields])) {
    const known = all.get(name);
    all.set(
      name,
      known
        ? { comment: known.comment ?? field.comment, inside: () => merged([known.inside(), field.inside()]) }
        : field,
    );
  }
  return all;
}

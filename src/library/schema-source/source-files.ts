import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** The source in which fields are declared, by full path. */
export type SourceFiles = ReadonlyMap<string, ts.SourceFile>;

/** A piece of source with the file in whose scope its names are meant. */
export interface Declared {
  node: ts.Node;
  file: ts.SourceFile;
}

const FOLDERS = ['src/schema', 'src/data', 'src/data/collections', 'src/data/tables'];

/** Reads the source of every schema. Run from the root of the project, as every command is. */
export function sourceFiles(): SourceFiles {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(resolve(folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(resolve(folder), name)),
  );
  return new Map(paths.map((path) => [path, parsed(path, readFileSync(path, 'utf8'))]));
}

/** A source file as a tree whose nodes know their parents. */
export const parsed = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** Where a name, or a name of a namespace (`primitives.slug`), is declared: in the file or one it imports from. Undefined for others'. */
export function declarationOf(
  name: ts.Identifier | ts.PropertyAccessExpression,
  file: ts.SourceFile,
  files: SourceFiles,
): Declared | undefined {
  if (ts.isPropertyAccessExpression(name)) {
    if (!ts.isIdentifier(name.expression)) return undefined;
    const space = name.expression.text;
    for (const { from, clause } of importsOf(file, files)) {
      const bindings = clause.namedBindings;
      if (from && bindings && ts.isNamespaceImport(bindings) && bindings.name.text === space)
        return declaredIn(name.name.text, from);
    }
    return undefined;
  }
  const here = declaredIn(name.text, file);
  if (here) return here;
  for (const { from, clause } of importsOf(file, files)) {
    const bindings = clause.namedBindings;
    const element =
      bindings && ts.isNamedImports(bindings)
        ? bindings.elements.find((one) => one.name.text === name.text)
        : undefined;
    if (from && element) return declaredIn((element.propertyName ?? element.name).text, from);
  }
  return undefined;
}

/** The imports of a file with the files they name; none for packages. */
const importsOf = (file: ts.SourceFile, files: SourceFiles) =>
  file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause: clause, moduleSpecifier }) => {
    const path = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
    return clause ? [{ clause, from: files.get(resolve(dirname(file.fileName), path)) }] : [];
  });

/** The declaration of a name at the top of a file. */
export function declaredIn(name: string, file: ts.SourceFile): Declared | undefined {
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return { node: statement, file };
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name: bound, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(bound) && bound.text === name && initializer) return { node: initializer, file };
      if (ts.isObjectBindingPattern(bound)) {
        const element = bound.elements.find((one) => one.name.getText() === name);
        if (element) return { node: element, file };
      }
    }
  }
  return undefined;
}

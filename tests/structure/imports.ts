import { posix } from 'node:path';
import ts from 'typescript-api';
import { nodesOf, parsed, type SourceFile } from './source-file';

/** An import. `to` is a path from the root folder, or the name of a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly onlyTypes: boolean;
}

/** Returns the static imports, re-exports and dynamic imports of a file. */
export function importsOf(file: SourceFile): Import[] {
  return nodesOf(parsed(file)).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === null) return [];
    const to = specifier.startsWith('.')
      ? posix.join(posix.dirname(file.path), specifier)
      : specifier;
    return [{ from: file.path, to, onlyTypes: importsOnlyTypes(node) }];
  });
}

function specifierOf(node: ts.Node): string | null {
  const named =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && isLoading(node.expression)
        ? node.arguments[0]
        : undefined;
  return named && ts.isStringLiteralLike(named) ? named.text : null;
}

function isLoading(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function importsOnlyTypes(node: ts.Node): boolean {
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, namedBindings, name } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

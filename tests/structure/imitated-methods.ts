import ts from 'typescript-api';
import { nodesOf, parsed, type SourceFile } from './source-file';

/** A member of an imitated Google class, with the comment above it. */
export interface ImitatedMethod {
  readonly path: string;
  readonly className: string;
  readonly name: string;
  readonly comment: string;
}

/**
 * An object literal that defines members of a class. `className` is empty if the place does not
 * name the class.
 */
interface Members {
  readonly className: string;
  readonly value: ts.Expression;
}

/**
 * Finds the members of every imitated class. Members must be in an object literal that is passed to
 * `handle` or `nameClass` with the name of the class, or that is the `methods` of a ServiceClass. A
 * spread must be of another literal, or of a function that returns one, declared in one of `files`.
 * Throws if a member's name is computed.
 */
export function imitatedMethods(files: readonly SourceFile[]): ImitatedMethod[] {
  const sources = files.map(parsed);
  const declared = new Map(sources.flatMap(declarationsIn));
  const membersOf = ({ className, value }: Members): ImitatedMethod[] => {
    const literal = literalOf(value, declared);
    return literal.properties.flatMap((property) =>
      ts.isSpreadAssignment(property)
        ? membersOf({ className, value: property.expression })
        : [
            {
              path: literal.getSourceFile().fileName,
              className,
              name: property.name.getText(),
              comment: commentOf(property),
            },
          ],
    );
  };
  return sources.flatMap(nodesOf).flatMap(classesAt).flatMap(membersOf);
}

function declarationsIn(source: ts.SourceFile): [string, ts.Expression][] {
  return source.statements.flatMap((statement): [string, ts.Expression][] => {
    if (ts.isFunctionDeclaration(statement) && statement.name) {
      const returned = statement.body?.statements.find(ts.isReturnStatement)?.expression;
      return returned ? [[statement.name.text, returned]] : [];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(
      ({ name, initializer }): [string, ts.Expression][] =>
        initializer ? [[name.getText(), initializer]] : [],
    );
  });
}

function literalOf(
  value: ts.Expression,
  declared: ReadonlyMap<string, ts.Expression>,
): ts.ObjectLiteralExpression {
  if (ts.isObjectLiteralExpression(value)) return value;
  if (ts.isAsExpression(value) || ts.isParenthesizedExpression(value)) {
    return literalOf(value.expression, declared);
  }
  const name = ts.isCallExpression(value) ? value.expression.getText() : value.getText();
  const found = declared.get(name);
  if (found) return literalOf(found, declared);
  throw new Error(`${value.getSourceFile().fileName}: ${name} is no literal that can be read`);
}

function classesAt(node: ts.Node): Members[] {
  if (ts.isCallExpression(node)) return handedOver(node);
  const isClass =
    ts.isVariableDeclaration(node) && node.type?.getText().startsWith('ServiceClass<') === true;
  if (!isClass || !node.initializer || !ts.isObjectLiteralExpression(node.initializer)) return [];
  const named = new Map(node.initializer.properties.map((one) => [one.name?.getText(), one]));
  const [name, methods] = [named.get('name'), named.get('methods')];
  if (!methods) return [];
  const value = ts.isPropertyAssignment(methods) ? methods.initializer : methods.name;
  return [{ className: textOf(name), value: value as ts.Expression }];
}

function handedOver({ expression, arguments: args }: ts.CallExpression): Members[] {
  const callee = expression.getText();
  const [first, second] = args;
  if (/(?:^|\.)handle$/.test(callee) && first && ts.isStringLiteral(first) && second) {
    return [{ className: first.text, value: second }];
  }
  if (callee !== 'nameClass' || !first || !second || !ts.isObjectLiteralExpression(first))
    return [];
  return [{ className: second.getText().slice(1, -1), value: first }];
}

function textOf(property: ts.ObjectLiteralElementLike | undefined): string {
  return property && ts.isPropertyAssignment(property)
    ? property.initializer.getText().replace(/^'|'$/g, '')
    : '';
}

function commentOf(property: ts.ObjectLiteralElementLike): string {
  const [comment] = ts.getJSDocCommentsAndTags(property).filter(ts.isJSDoc);
  return comment?.getText() ?? '';
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript-api';
import { dist } from './built';

/** Top-level statements of the built server code. */
export function statementsAtTop() {
  const code = readFileSync(join(dist, 'Code.js'), 'utf8');
  const file = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2019);
  return { file, statements: file.statements };
}

/** Names of the functions that Apps Script may call. */
export const publicFunctions = (): string[] =>
  statementsAtTop()
    .statements.filter(ts.isFunctionDeclaration)
    .map(({ name }) => name?.text ?? '');

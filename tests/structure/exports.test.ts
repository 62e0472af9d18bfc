import ts from 'typescript-api';
import { describe, expect, it } from 'vitest';
import { parsed, type SourceFile, scriptsIn } from './source-file';

/** A sentence, or several: a capital or a quoted name at the start, a stop at the end. */
const SENTENCE = /^[\p{Lu}`'"][\s\S]*[.…)`]$/u;

const files = scriptsIn('src').filter(({ path }) => path !== 'src/main.ts');

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  const named = statement as ts.Statement & { name?: ts.Identifier };
  return named.name?.text ?? 'default';
}

function sentenceOf(statement: ts.Statement): string {
  const [comment] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '').trim();
}

function unexplained(file: SourceFile): string[] {
  return parsed(file)
    .statements.filter(isExported)
    .filter((statement) => !SENTENCE.test(sentenceOf(statement)))
    .map((statement) => `${file.path}: ${nameOf(statement)}`);
}

describe('exports of src', () => {
  it('have a sentence that says what they are', () => {
    expect(files.flatMap(unexplained)).toEqual([]);
  });

  it('are never passed on from another file', () => {
    const barrels = files.filter((file) => parsed(file).statements.some(ts.isExportDeclaration));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

it('main says first what may pass', () => {
  const [main] = scriptsIn('src').filter(({ path }) => path === 'src/main.ts');
  expect(main?.text).toMatch(/^\/\*\*\n \* [\s\S]+?\.\n \*\/\n/);
});

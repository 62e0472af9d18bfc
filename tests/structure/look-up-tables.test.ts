import ts from 'typescript-api';
import { expect, it } from 'vitest';
import { parsed, type SourceFile, scriptsIn } from './source-file';

/** Tables whose keys are only looked up by names of our own. */
const OWN_KEYS = new Set(['TEXT_LIMITS']);

/** Constants of a file that are objects with any text as a key, as `path NAME`. */
function tablesIn(file: SourceFile): string[] {
  return parsed(file)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(({ type, initializer }) => {
      const isObject = initializer !== undefined && ts.isObjectLiteralExpression(initializer);
      return isObject && /^(Readonly<)?Record<string,/.test(type?.getText() ?? '');
    })
    .map(({ name }) => name.getText())
    .filter((name) => !OWN_KEYS.has(name))
    .map((name) => `${file.path} ${name}`);
}

it('a table that any text may be looked up in is a Map, in which “constructor” is no key', () => {
  const files = scriptsIn('src').filter(({ path }) => !path.startsWith('src/words/'));
  expect(files.flatMap(tablesIn)).toEqual([]);
});

it('finds such a table', () => {
  const text =
    "export const A: Readonly<Record<string, string>> = { b: 'c' };\nconst D = { e: 1 };";
  expect(tablesIn({ path: 'src/x.ts', text })).toEqual(['src/x.ts A']);
});

/**
 * A plugin of the build that writes the functions of our modules as arrow functions: minified, `f=a=>b` is a third
 * of `function f(a){return b}`. No code of ours uses `this` or `arguments`.
 */
import { readFileSync } from 'node:fs';
import MagicString from 'magic-string';
import ts from 'typescript';

const { AsyncKeyword, ExportKeyword } = ts.SyntaxKind;

export const arrowFunctions = {
  name: 'arrow functions',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](src|probes)[\\/].+\.ts$/ }, ({ path }) => {
      const text = withArrows(path, readFileSync(path, 'utf8'));
      const map = text.generateMap({ source: path, hires: true });
      return { contents: `${text}\n//# sourceMappingURL=${map.toUrl()}`, loader: 'ts' };
    });
  },
};

/**
 * Gives the text of a module with the functions of its top level as constants. They stand above the rest, where code
 * may call them from the first line on, as it may functions; the text knows where each letter came from.
 */
function withArrows(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  const text = new MagicString(source);
  const top = file.statements.findLast(ts.isImportDeclaration)?.end ?? 0;
  for (const one of file.statements.filter(ts.isFunctionDeclaration)) {
    if (one.asteriskToken) continue;
    const start = one.getStart(file);
    const kinds = (one.modifiers ?? []).map(({ kind }) => kind);
    const head = kinds.includes(ExportKeyword) ? '\nexport const ' : '\nconst ';
    text.overwrite(start, one.name.getStart(file), head);
    text.appendLeft(one.name.end, kinds.includes(AsyncKeyword) ? ' = async ' : ' = ');
    text.appendLeft(one.body.getStart(file), ' => ');
    text.appendLeft(one.end, ';');
    if (start > top) text.move(start, one.end, top);
  }
  return text;
}

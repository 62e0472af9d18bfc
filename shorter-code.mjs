/**
 * A plugin of the build that writes the functions of our modules as arrow functions: minified, `f=a=>b` is a third
 * of `function f(a){return b}`. No code of ours uses `this` or `arguments`. Where `calls` are named, `new Map(a)` and
 * `throw new Error(a)` become calls of what stands for them (often-used.mjs); `a.length === 0` becomes `!a.length`,
 * and `a.length > 0` becomes `a.length` where code only decides by it.
 */
import { readFileSync } from 'node:fs';
import MagicString from 'magic-string';

/** What modules became, by their text: tests build one process's sources many times. */
const written = new Map();

export const shorterCode = (calls = {}) => ({
  name: 'shorter code',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](src|probes)[\\/].+\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const known = path + Object.keys(calls) + source;
      const contents = written.get(known) ?? withMap(path, await withArrows(path, source, calls));
      written.set(known, contents);
      return { contents, loader: 'ts' };
    });
  },
});

/**
 * Gives the text of a module with the functions of its top level as constants. They stand above the rest, where code
 * may call them from the first line on, as it may functions; the text knows where each letter came from.
 */
async function withArrows(path, source, calls) {
  // Loaded by who builds: most who read build.mjs build nothing.
  const { default: ts } = await import('typescript');
  const { AsyncKeyword, ExportKeyword } = ts.SyntaxKind;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const text = new MagicString(source);
  const visit = (node) => {
    const made = ts.isThrowStatement(node) ? node.expression : node;
    const call = ts.isNewExpression(made) && made.arguments && calls[textOf(made, node)];
    if (call) text.overwrite(node.getStart(file), made.expression.end, call);
    if (comparesLength(ts, node, '=== 0'))
      text.appendLeft(node.getStart(file), '!').remove(node.left.end, node.end);
    const decider = node.condition ?? (ts.isIfStatement(node) && node.expression);
    if (decider && comparesLength(ts, decider, '> 0')) text.remove(decider.left.end, decider.end);
    ts.forEachChild(node, visit);
  };
  visit(file);
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

/** Names what is made, as `Error`, or made to be thrown, as `throw Error`. */
const textOf = (made, node) =>
  made === node ? made.expression.text : `throw ${made.expression.text}`;

/** Tells whether code compares a length in one way; one that may be lacking, as in `a?.length`, is not 0. */
function comparesLength(ts, node, how) {
  if (!ts.isBinaryExpression(node) || !ts.isPropertyAccessExpression(node.left)) return false;
  if (ts.isOptionalChain(node.left)) return false;
  const { left, operatorToken, right } = node;
  return left.name.text === 'length' && `${operatorToken.getText()} ${right.getText()}` === how;
}

function withMap(source, text) {
  const map = text.generateMap({ source, hires: 'boundary' });
  return `${text}\n//# sourceMappingURL=${map.toUrl()}`;
}
